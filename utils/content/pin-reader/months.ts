/** The names of the months, and the words for today and tomorrow, as the browser's own `Intl` writes them. */

/** Languages of the account pages whose labels are known. */
const LOCALES = ['en', 'nb', 'sv', 'nl', 'da', 'de', 'fr', 'es', 'it', 'pl', 'fi', 'pt'];

const plain = (word: string) => word.normalize('NFKC').toLowerCase().replace(/\.$/, '');

const months = new Map<string, number>();
// With a day and without, because some languages inflect the month's name beside a number.
for (const locale of LOCALES)
  for (const month of ['long', 'short'] as const)
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month, day, timeZone: 'UTC' });
      for (let index = 0; index < 12; index++)
        for (const { type, value } of format.formatToParts(Date.UTC(2026, index, 11)))
          if (type === 'month') months.set(plain(value), index);
    }

/** @returns A number from 0, or undefined where it is no month. */
export const monthOf = (name: string): number | undefined => months.get(plain(name));

const dayNames = (ahead: number) => [
  ...new Set(
    LOCALES.map((locale) =>
      plain(new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(ahead, 'day')),
    ),
  ),
];
export const TODAY: readonly string[] = dayNames(0);
export const TOMORROW: readonly string[] = dayNames(1);
