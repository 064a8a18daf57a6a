/** Reads a duration from words: “30 minutes”, “en halvtimme”, “1 h 15 min”. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** In the languages of the account pages: en nb sv nl da de fr es it pl fi pt. */
const FIGURES: readonly [minutes: number, words: RegExp][] = [
  [
    30,
    /half (an|a) hour|en halv ?time|en halvtimme|een half uur|eine[rn]? halben? stunde|une demi-heure|media hora|mezz'?’?ora|pół godziny|puol(i|en) tun(ti|nin)|meia hora/,
  ],
  [
    30,
    /(thirty|tretti|trettio|dertig|tredive|dreißig|trente|treinta|trenta|trzydzieści|kolmekymmentä|kolmenkymmenen|trinta) min/,
  ],
  [
    15,
    /(fifteen|femten|femton|vijftien|fünfzehn|quinze|quince|quindici|piętnaście|viisitoista|viidentoista) min/,
  ],
  [
    60,
    /(one|an|en|ett|een|eine[r]?|une|una|uma|un'|un’)\s?(hour|time|timme|uur|stunde|heure|hora|ora)(?!\p{L})/u,
  ],
];

const UNIT_HOUR =
  'h|hours?|hrs?|timer?|timmar|timme|tim|uur|uren|stunden?|std|heures?|horas?|or[ae]|godz\\p{L}*|tun\\p{L}+';

const STATED = new RegExp(
  `(?<![\\d.,:])(?:(\\d{1,2})\\s?(?:${UNIT_HOUR})(?!\\p{L})\\.?\\s?(?:\\p{L}{1,3}\\s)?)?(?:(\\d{1,3})\\s?min\\p{L}*)?`,
  'gu',
);

/** @returns Milliseconds, or undefined where the text has no duration. */
export function durationIn(text: string): number | undefined {
  for (const [, hours, minutes] of text.matchAll(STATED))
    if (hours !== undefined || minutes !== undefined) {
      const lasting = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE;
      if (lasting > 0) return lasting;
    }
  const [minutes] = FIGURES.find(([, words]) => words.test(text)) ?? [];
  return minutes === undefined ? undefined : minutes * MINUTE;
}
