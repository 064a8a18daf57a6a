/**
 * Where a site says that passwords are changed: `/.well-known/change-password`.
 * Source: W3C "A Well-Known URL for Changing Passwords" and "Detecting the reliability of HTTP status codes".
 */

export const CHANGE_PASSWORD = '/.well-known/change-password';

/**
 * Whether the site has such a page. It runs in the page itself, because the click gives no other permission. It must
 * not use anything outside its own body.
 */
export async function offersChangePassword(): Promise<boolean> {
  const ask = (path: string, redirect: RequestRedirect) =>
    fetch(path, { credentials: 'omit', cache: 'no-store', redirect, referrerPolicy: 'no-referrer' });
  try {
    // A site that says yes to every address says nothing.
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
