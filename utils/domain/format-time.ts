/** Times and durations in words, for a language. Durations are milliseconds. */

/** "14:32" */
export const clockTime = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at);

/** "22 Nov 2026, 14:32" */
export const dateAndTime = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** "22:48", as on a kitchen timer. The last second is 0:01. */
export function minutesAndSeconds(duration: number): string {
  const seconds = Math.ceil(duration / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** "1 hour", "12 minutes": rounded to the one unit that fits. */
export function roughDuration(duration: number, language: string): string {
  const minutes = Math.max(1, Math.round(Math.abs(duration) / 60_000));
  const [value, unit] = minutes < 60 ? [minutes, 'minute'] : [Math.round(minutes / 60), 'hour'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** "now", "40 seconds ago", "2 minutes ago" */
export function ago(duration: number, language: string): string {
  const seconds = Math.max(0, Math.floor(duration / 1000));
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return seconds < 60 ? words.format(-seconds, 'second') : words.format(-Math.floor(seconds / 60), 'minute');
}

/** "Friday 27 November" */
export const dayOf = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(at);
