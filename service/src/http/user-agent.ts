import Bowser from 'bowser';

/** "Firefox, Linux": what a person recognises a session by. */
export function clientName(userAgent: string | undefined): string {
  if (!userAgent) return '–';
  const { browser, os } = Bowser.parse(userAgent.slice(0, 500));
  return [browser.name, os.name].filter(Boolean).join(', ') || '–';
}
