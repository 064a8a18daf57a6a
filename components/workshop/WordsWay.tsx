import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadWords } from '../../locales/word-list.ts';
import { guessingTime } from '../../utils/domain/workshop/guess-time.ts';
import {
  drawCharacters,
  drawWords,
  enoughOf,
  offersOf,
  type Separator,
  separatorsFor,
} from '../../utils/domain/workshop/passphrase.ts';
import { cryptoRandom } from '../../utils/domain/workshop/random.ts';
import type { Rules } from '../../utils/domain/workshop/rules.ts';
import { useTexts } from '../ui/use-texts.ts';
import { GeneratedPassword } from './GeneratedPassword.tsx';
import { useWorkshopTexts } from './use-texts.ts';

export function WordsWay({ rules }: { rules: Rules }) {
  const { language } = useTexts();
  const { words: t } = useWorkshopTexts();
  const [list, setList] = useState<string[]>();
  const [count, setCount] = useState<number>();
  const [separator, setSeparator] = useState<Separator>();
  const [draw, setDraw] = useState(0);
  useEffect(() => void loadWords(language).then(setList), [language]);

  const separators = separatorsFor(rules);
  const between = separators.find((one) => one === separator) ?? separators[0] ?? '';
  const made = useMemo(() => {
    if (!list) return undefined;
    const offers = offersOf(list, between, rules);
    const enough = enoughOf(offers);
    const offer = enough && (offers.find((one) => one.count === count) ?? enough);
    const fitted = offer && drawWords(list, offer.count, between, rules, cryptoRandom);
    return offer && fitted
      ? { offers, offer, fitted, bits: offer.bits }
      : { offers: [], ...characters(rules) };
    // A change of `draw` asks for another password.
  }, [list, between, rules, count, draw]);
  if (!made) return null;

  const tosses = String(Math.floor(made.bits));
  const time = guessingTime(made.bits, language);
  return (
    <section class="card sheet">
      <h2>{t.title}</h2>
      <p>{made.offer ? t.method : t.tooShort}</p>
      {made.offer && (
        <div class="choosing">
          <label class="field">
            <span>{t.count}</span>
            <select
              value={String(made.offer.count)}
              autocomplete="off"
              onChange={(event) => setCount(Number(event.currentTarget.value))}
            >
              {made.offers.map((one) => (
                <option key={one.count} value={String(one.count)}>
                  {t.counted(String(one.count))}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>{t.separator}</span>
            <select
              value={between}
              autocomplete="off"
              onChange={(event) => setSeparator(separators.find((one) => one === event.currentTarget.value))}
            >
              {separators.map((one) => (
                <option key={one} value={one}>
                  {t.separators[one]}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <GeneratedPassword
        rules={rules}
        fitted={made.fitted}
        strength={time ? t.strength(tosses, time) : t.strengthForever(tosses)}
      />
      <button type="button" onClick={() => setDraw(draw + 1)}>
        {t.another}
      </button>
    </section>
  );
}

function characters(rules: Rules) {
  const fitted = drawCharacters(rules, cryptoRandom);
  return { offer: undefined, fitted, bits: fitted.bits };
}
