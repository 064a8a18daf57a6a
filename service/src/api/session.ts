/** Signing in and out, by password or passkey, and adding a passkey. */
import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import {
  PasskeyCreationOptions,
  PasskeyRequestOptions,
  PasskeyResponse,
  PasswordSignIn,
  Person,
  SecondStep,
  SecondStepAnswer,
  SecondStepResend,
  Session,
} from '../../../protocol/protocol.ts';
import { newDeviceToken } from '../credentials/known-device.ts';
import {
  addPasskey,
  passkeyRegistrationOptions,
  passkeySignInOptions,
  signInByPasskey,
} from '../flows/sign-in/passkey.ts';
import { mayChangeSecondFactor } from '../flows/sign-in/second-factor.ts';
import { answerSecondStep, sendAnotherCode } from '../flows/sign-in/second-step.ts';
import { endAllSessions, endSession, type NewSession, personOf } from '../flows/sign-in/session.ts';
import { signInByPassword } from '../flows/sign-in/sign-in-by-password.ts';
import { unwrap } from '../http/problem.ts';
import { rememberLanguage } from '../http/remember-language.ts';
import { clientName } from '../http/user-agent.ts';
import { refuse } from '../result.ts';
import type { World } from '../world.ts';
import { type ApiEnv, requireSession } from './context.ts';
import { bearer, body, json, nothing, problem } from './describe.ts';
import { rejectInvalid } from './validation.ts';

export function sessionRoutes(world: World) {
  const signedIn = requireSession(world);
  const client = (c: Context) => clientName(c.req.header('User-Agent'));
  const maySetUp: MiddlewareHandler<ApiEnv> = async (c, next) => {
    if (!(await mayChangeSecondFactor(world, c.var.signedIn))) unwrap(refuse('forbidden'));
    await next();
  };
  async function opened(c: Context, session: NewSession): Promise<Session> {
    const { token, expiresAt, account } = session;
    await rememberLanguage(world, c, session);
    return {
      token,
      expiresAt,
      serverNow: world.now(),
      person: await personOf(world.database, account),
      deviceToken: newDeviceToken(world, account.id),
    };
  }

  return new OpenAPIHono<ApiEnv>({ defaultHook: rejectInvalid })
    .openapi(
      createRoute({
        method: 'post',
        path: '/session/password',
        summary: 'Signs in by password.',
        request: body(PasswordSignIn),
        responses: {
          200: json(Session, 'A session.'),
          202: json(SecondStep, 'The password is right; the account asks for more.'),
          ...problem,
        },
      }),
      async (c) => {
        const answer = unwrap(await signInByPassword(world, c.req.valid('json'), client(c)));
        return 'ticket' in answer ? c.json(answer, 202) : c.json(await opened(c, answer), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/session/second-step',
        summary: 'Ends a sign-in by password with the second step.',
        request: body(SecondStepAnswer),
        responses: { 200: json(Session, 'A session.'), ...problem },
      }),
      async (c) => {
        const { ticket, answers } = c.req.valid('json');
        return c.json(await opened(c, unwrap(await answerSecondStep(world, ticket, answers))), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/session/second-step/code',
        summary: 'Sends another code for the second step.',
        request: body(SecondStepResend),
        responses: { ...nothing, ...problem },
      }),
      async (c) => {
        unwrap(await sendAnotherCode(world, c.req.valid('json').ticket));
        return c.body(null, 204);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/session/passkey/options',
        summary: 'Begins a sign-in by passkey.',
        responses: {
          200: json(PasskeyRequestOptions, 'Options for navigator.credentials.get().'),
          ...problem,
        },
      }),
      async (c) => c.json(await passkeySignInOptions(world), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/session/passkey',
        summary: 'Signs in by passkey.',
        request: body(PasskeyResponse),
        responses: { 200: json(Session, 'A session.'), ...problem },
      }),
      async (c) =>
        c.json(await opened(c, unwrap(await signInByPasskey(world, c.req.valid('json'), client(c)))), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/session',
        summary: 'Says who is signed in.',
        security: bearer,
        middleware: [signedIn],
        responses: { 200: json(Person, 'The person.'), ...problem },
      }),
      async (c) => c.json(await personOf(world.database, c.var.signedIn.account), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/session',
        summary: 'Signs out: ends the session whose token was sent.',
        security: bearer,
        middleware: [signedIn],
        responses: { ...nothing, ...problem },
      }),
      async (c) => {
        await endSession(world, c.var.signedIn.account, c.var.signedIn.sessionId);
        return c.body(null, 204);
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/sessions',
        summary: 'Signs out everywhere, here too, and ends the support PIN.',
        security: bearer,
        middleware: [signedIn],
        responses: { ...nothing, ...problem },
      }),
      async (c) => {
        await endAllSessions(world, c.var.signedIn.account);
        return c.body(null, 204);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/passkeys/options',
        summary: 'Begins the adding of a passkey.',
        security: bearer,
        middleware: [signedIn, maySetUp],
        responses: {
          200: json(PasskeyCreationOptions, 'Options for navigator.credentials.create().'),
          ...problem,
        },
      }),
      async (c) => c.json(await passkeyRegistrationOptions(world, c.var.signedIn.account), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/passkeys',
        summary: 'Adds a passkey.',
        security: bearer,
        middleware: [signedIn, maySetUp],
        request: body(PasskeyResponse),
        responses: { ...nothing, ...problem },
      }),
      async (c) => {
        unwrap(await addPasskey(world, c.var.signedIn.account, c.req.valid('json')));
        return c.body(null, 204);
      },
    );
}
