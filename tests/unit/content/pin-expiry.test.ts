import { afterEach, describe, expect, it } from 'vitest';
import { expiryIn } from '../../../utils/content/pin-reader/expiry.ts';

const { TZ } = process.env;
afterEach(() => {
  process.env.TZ = TZ;
});

/** A time by this device's clock. */
const at = (clock: string, day = '2026-11-22') => new Date(`${day}T${clock}:00`).getTime();

const LOCALES = [
  'en-US',
  'en-GB',
  'nb-NO',
  'sv-SE',
  'nl-NL',
  'da-DK',
  'de-DE',
  'fr-FR',
  'es-ES',
  'it-IT',
  'pl-PL',
  'fi-FI',
  'pt-PT',
  'pt-BR',
];
const HOSTS_CLOCKS = ['Europe/Oslo', 'America/Los_Angeles', 'Asia/Kolkata', 'UTC'];

describe.each(HOSTS_CLOCKS)('on a device in %s', (zone) => {
  const styles: [string, Intl.DateTimeFormatOptions][] = [
    ['time', { timeStyle: 'short' }],
    ['time of 12 hours', { hour: 'numeric', minute: '2-digit', hour12: true }],
    ['time of 24 hours', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }],
    ['time with seconds', { timeStyle: 'medium' }],
    ['time with zone', { timeStyle: 'long' }],
    ['short date and time', { dateStyle: 'short', timeStyle: 'short' }],
    ['medium date and time', { dateStyle: 'medium', timeStyle: 'short' }],
    ['long date and time', { dateStyle: 'long', timeStyle: 'short' }],
    ['full date and time', { dateStyle: 'full', timeStyle: 'short' }],
    ['date and time with zone', { dateStyle: 'medium', timeStyle: 'long' }],
  ];
  const moments: [string, string, string][] = [
    ['in the afternoon', '14:02', '14:32'],
    ['in the morning', '08:40', '09:10'],
    ['across noon', '11:45', '12:15'],
    ['across midnight', '23:50', '00:20'],
    ['just before midnight', '23:20', '23:50'],
  ];
  describe.each(LOCALES)('the page in %s', (locale) => {
    it.each(moments)('tells when the PIN ends, %s', (_when, made, ends) => {
      process.env.TZ = zone;
      const now = at(made);
      const end = at(ends, ends < made ? '2026-11-23' : '2026-11-22');
      for (const [style, options] of styles) {
        const written = new Intl.DateTimeFormat(locale, options).format(end);
        expect(expiryIn(`PIN: ${written}.`, now), `${style}: ${written}`).toBe(end);
      }
    });
  });
});

describe('words', () => {
  it.each([
    ['Your PIN expires in 30 minutes.', 30],
    ['This PIN is valid for thirty minutes.', 30],
    ['It works for half an hour.', 30],
    ['PIN-koden utløper om 30 minutter.', 30],
    ['PIN-koden er gyldig i en halv time.', 30],
    ['PIN-koden gäller i 30 minuter.', 30],
    ['Koden går ut om en halvtimme.', 30],
    ['Uw pin verloopt over 30 minuten.', 30],
    ['Uw pin is een half uur geldig.', 30],
    ['Pinkoden udløber om 30 minutter.', 30],
    ['Pinkoden gælder i tredive minutter.', 30],
    ['Die PIN läuft in 30 Minuten ab.', 30],
    ['Die PIN gilt eine halbe Stunde.', 30],
    ['Le code PIN expire dans 30 minutes.', 30],
    ['Le code est valable une demi-heure.', 30],
    ['El PIN caduca en 30 minutos.', 30],
    ['El PIN es válido durante media hora.', 30],
    ['Il PIN scade tra 30 minuti.', 30],
    ['Kod PIN wygaśnie za 30 minut.', 30],
    ['Kod jest ważny przez pół godziny.', 30],
    ['PIN-koodi vanhenee 30 minuutin kuluttua.', 30],
    ['PIN-koodi on voimassa puoli tuntia.', 30],
    ['O PIN expira em 30 minutos.', 30],
    ['O PIN é válido por meia hora.', 30],
    ['Expires in 1 hour.', 60],
    ['Utløper om én time, om 1 time.', 60],
    ['Expire dans 1 h 15 min.', 75],
    ['Läuft in 1 Stunde und 5 Minuten ab.', 65],
  ])('“%s” is %d minutes', (text, minutes) => {
    const now = at('14:02');
    expect(expiryIn(text, now)).toBe(now + minutes * 60_000);
  });
});

describe('clocks', () => {
  it.each([
    ['Your PIN expires at 2:32 PM.', '14:32'],
    ['Your PIN expires at 2:32 p.m. today.', '14:32'],
    ['Your PIN expires at 2:32.', '14:32'],
    ['Expires at 3 PM', '15:00'],
    ['PIN-koden utløper kl. 14.32.', '14:32'],
    ['PIN-koden går ut kl. 14.32 i dag.', '14:32'],
    ['Uw pin verloopt om 14:32 uur.', '14:32'],
    ['Pinkoden udløber kl. 14.32.', '14:32'],
    ['Die PIN läuft um 14:32 Uhr ab.', '14:32'],
    ['Die PIN läuft am 22. November 2026 um 14:32 Uhr ab.', '14:32'],
    ['Die PIN läuft um 14 Uhr 32 ab.', '14:32'],
    ['Le code PIN expire à 14 h 32.', '14:32'],
    ['Le code PIN expire à 14h32.', '14:32'],
    ['El PIN caduca a las 2:32 p. m.', '14:32'],
    ['Il PIN scade alle 14:32.', '14:32'],
    ['Kod PIN wygasa o 14:32.', '14:32'],
    ['PIN-koodi vanhenee klo 14.32.', '14:32'],
    ['O PIN expira às 14h32.', '14:32'],
    ['Made 22/11/2026, 14:02. Ends 22/11/2026, 14:32.', '14:32'],
    ['Valid for 30 minutes, until 14:30.', '14:30'],
  ])('“%s” is %s', (text, clock) => expect(expiryIn(text, at('14:02'))).toBe(at(clock)));

  it.each([
    ['UTC', 'Expires at 14:32 GMT+1', '2026-11-22T13:32:00Z', '2026-11-22T13:02:00Z'],
    ['Europe/Oslo', 'Expires at 5:32 AM PST', '2026-11-22T13:32:00Z', '2026-11-22T13:02:00Z'],
    ['Europe/Oslo', 'Expires at 00:10 UTC', '2026-11-23T00:10:00Z', '2026-11-22T23:50:00Z'],
    ['Asia/Kolkata', 'Expires 22 Nov 2026 at 23:55 (CET)', '2026-11-22T22:55:00Z', '2026-11-22T22:30:00Z'],
  ])('in %s “%s” is %s', (zone, text, end, now) => {
    process.env.TZ = zone;
    expect(expiryIn(text, Date.parse(now))).toBe(Date.parse(end));
  });

  it('sets the clock back with the country', () => {
    process.env.TZ = 'Europe/Oslo';
    // At 3 it becomes 2 again.
    const now = Date.parse('2026-10-25T00:50:00Z');
    expect(expiryIn('03:20', now)).toBe(Date.parse('2026-10-25T02:20:00Z'));
  });
});

describe('nothing is taken for a time', () => {
  it.each([
    '',
    'Read it to Apple only.',
    'Version 14.2.1',
    'Card ending in 4821, 12/2027',
    'It cost 14,32 kr',
    'Since 2019',
    'Expires on 22 November 2031 at 14:32',
    '99:99',
    '9'.repeat(5000),
  ])('in “%s”', (text) => expect(expiryIn(text, at('14:02'))).toBeUndefined());
});
