/** The Hono context of every page: the texts in the reader's language, and who is signed in by cookie. */
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import { addDeviceToken, DEVICE_LIFETIME } from '../credentials/known-device.ts';
import type { Role } from '../database/schema.ts';
import { mayOpenDesk } from '../flows/sign-in/second-factor.ts';
import { type AuthenticatedSession, findSession, type NewSession } from '../flows/sign-in/session.ts';
import { rememberLanguage } from '../http/remember-language.ts';
import { type Texts, textsFor } from '../locales/pages.ts';
import type { World } from '../world.ts';

export interface PageEnv {
  Variables: { texts: Texts; signedIn: AuthenticatedSession | undefined };
}

/** Of a page behind `requireSignIn`. */
export interface SignedInEnv {
  Variables: { texts: Texts; signedIn: AuthenticatedSession };
}

const COOKIE = 'session';

export const DESK_SECURITY_PATH = '/desk/security';

/** Over TLS the name gets the prefix `__Host-`: no other host can then set the cookie. */
function cookieOptions(world: World): CookieOptions {
  const options = { httpOnly: true, sameSite: 'Lax', path: '/' } as const;
  return world.publicUrl.protocol === 'https:' ? { ...options, secure: true, prefix: 'host' } : options;
}

/** For the token of one step on the way to a new password. The browser sends it to that step's pages only. */
export const stepCookie = ({ publicUrl }: World, path: string): CookieOptions => ({
  httpOnly: true,
  sameSite: 'Strict',
  path,
  secure: publicUrl.protocol === 'https:',
});

const DEVICE_COOKIE = 'device';

/** What the browser has from earlier sign-ins (credentials/known-device.ts). */
export const deviceTokens = (world: World, c: Context): string | undefined =>
  world.publicUrl.protocol === 'https:' ? getCookie(c, DEVICE_COOKIE, 'host') : getCookie(c, DEVICE_COOKIE);

/** The browser is known to the account from now on. */
export function keepDevice(world: World, c: Context, accountIds: string[]): void {
  let tokens = deviceTokens(world, c);
  for (const accountId of accountIds) tokens = addDeviceToken(world, tokens, accountId);
  const maxAge = DEVICE_LIFETIME / 1000;
  setCookie(c, DEVICE_COOKIE, tokens ?? '', { ...cookieOptions(world), sameSite: 'Strict', maxAge });
}

export const sessionToken = (world: World, c: Context): string | undefined =>
  world.publicUrl.protocol === 'https:' ? getCookie(c, COOKIE, 'host') : getCookie(c, COOKIE);

export async function keepSession(world: World, c: Context, session: NewSession): Promise<void> {
  const { token, expiresAt, account } = session;
  await rememberLanguage(world, c, session);
  // A desk's computer may be shared: an agent's cookie ends with the browser.
  const lifetime = account.role === 'agent' ? {} : { expires: new Date(expiresAt) };
  setCookie(c, COOKIE, token, { ...cookieOptions(world), ...lifetime });
  keepDevice(world, c, [session.account.id]);
}

export const forgetSession = (world: World, c: Context): void =>
  void deleteCookie(c, COOKIE, cookieOptions(world));

export const pageContext =
  (world: World): MiddlewareHandler<PageEnv> =>
  async (c, next) => {
    const token = sessionToken(world, c);
    c.set('texts', textsFor(c));
    c.set('signedIn', token ? await findSession(world, token) : undefined);
    await next();
    c.header('Cache-Control', 'no-store');
    c.header('Vary', 'Accept-Language, Cookie');
  };

/** Lets those pass who are signed in with the role, and redirects the others to their own pages. */
export const requireSignIn =
  (role?: Role): MiddlewareHandler<SignedInEnv> =>
  async (c, next) => {
    // Set behind this middleware; before it, perhaps not.
    const signedIn: AuthenticatedSession | undefined = c.var.signedIn;
    if (!signedIn) return c.redirect(role === 'agent' ? '/desk/sign-in' : '/sign-in', 303);
    if (role && signedIn.account.role !== role) return c.redirect(homeOf(signedIn), 303);
    return next();
  };

/** Leads an agent who signed in by password alone to where a second factor is set up. */
export const requireSecondFactor =
  (world: World): MiddlewareHandler<SignedInEnv> =>
  async (c, next) =>
    mayOpenDesk(world, c.var.signedIn) ? next() : c.redirect(DESK_SECURITY_PATH, 303);

export const homeOf = ({ account }: Pick<AuthenticatedSession, 'account'>): string =>
  account.role === 'agent' ? '/desk' : '/account';
