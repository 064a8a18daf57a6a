/**
 * Where a site says its passwords are changed: `/.well-known/change-password`.
 * Source: W3C "A Well-Known URL for Changing Passwords" and "Detecting the reliability of HTTP status codes".
 */

export const CHANGE_PASSWORD = '/.well-known/change-password';

/**
 * Whether the site has such a page. Without any permission but that of the click it runs in the page itself, so it
 * stands on nothing around it.
 */
export async function offersChangePassword(): Promise<boolean> {
  const ask = (path: string, redirect: RequestRedirect) =>
    fetch(path, { credentials: 'omit', cache: 'no-store', redirect, referrerPolicy: 'no-referrer' });
  try {
    // A site that says yes to everything says nothing.
    const nonsense = await ask(
      '/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200',
      'follow',
    ).catch(() => undefined);
    if (nonsense?.ok) return false;
    const answer = await ask('/.well-known/change-password', 'manual');
    return answer.ok || answer.type === 'opaqueredirect';
  } catch {
    return false;
  }
}
