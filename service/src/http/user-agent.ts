import Bowser from 'bowser';

/** "Firefox, Linux": a name by which people recognise a session. */
export function clientName(userAgent: string | undefined): string {
  if (!userAgent) return '–';
  const { browser, os } = Bowser.parse(userAgent.slice(0, 500));
  return [browser.name, os.name].filter(Boolean).join(', ') || '–';
}
