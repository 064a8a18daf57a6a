/** What the context of every API handler holds, and who may call it. */
import type { Context, MiddlewareHandler } from 'hono';
import type { Role } from '../database/schema.ts';
import { mayOpenDesk } from '../flows/sign-in/second-factor.ts';
import { type AuthenticatedSession, findSession } from '../flows/sign-in/session.ts';
import { unwrap } from '../http/problem.ts';
import { refuse } from '../result.ts';
import type { World } from '../world.ts';

export interface ApiEnv {
  Variables: { signedIn: AuthenticatedSession };
}

export const bearerToken = (c: Context): string | undefined =>
  /^Bearer ([\w-]{32,256})$/.exec(c.req.header('Authorization') ?? '')?.[1];

/** Requires the token of a session and, when a role is given, that role. An agent needs a second factor as well. */
export const requireSession =
  (world: World, role?: Role): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    const token = bearerToken(c);
    const signedIn = token && (await findSession(world, token));
    if (!signedIn) return unwrap(refuse('unauthenticated'));
    if (role && signedIn.account.role !== role) return unwrap(refuse('forbidden'));
    if (role === 'agent' && !mayOpenDesk(world, signedIn)) return unwrap(refuse('forbidden'));
    c.set('signedIn', signedIn);
    return next();
  };
