/** The person's side of confirmation requests. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { ConfirmationAnswer, ConfirmationState, PasskeyRequestOptions } from '../../../protocol/protocol.ts';
import { answerConfirmation, confirmationPasskeyOptions, confirmationState } from '../flows/confirmation.ts';
import { unwrap } from '../http/problem.ts';
import type { World } from '../world.ts';
import { type ApiEnv, requireSession } from './context.ts';
import { bearer, body, json, nothing, problem } from './describe.ts';
import { rejectInvalid } from './validation.ts';

const Address = z.object({ id: z.string().max(64) });

export function confirmationRoutes(world: World) {
  const signedIn = requireSession(world, 'person');
  return new OpenAPIHono<ApiEnv>({ defaultHook: rejectInvalid })
    .openapi(
      createRoute({
        method: 'get',
        path: '/confirmations',
        summary: 'The confirmation requests of the last day.',
        security: bearer,
        middleware: [signedIn],
        responses: { 200: json(ConfirmationState, 'The requests.'), ...problem },
      }),
      async (c) => c.json(await confirmationState(world, c.var.signedIn), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/confirmations/{id}/passkey-options',
        summary: 'Begins a confirmation by passkey.',
        security: bearer,
        middleware: [signedIn],
        request: { params: Address },
        responses: {
          200: json(PasskeyRequestOptions, 'Options for navigator.credentials.get().'),
          ...problem,
        },
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        return c.json(await confirmationPasskeyOptions(world, c.var.signedIn, id), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/confirmations/{id}/answer',
        summary: 'Says that it is the person who calls, or that it is not. One answer counts.',
        security: bearer,
        middleware: [signedIn],
        request: { params: Address, ...body(ConfirmationAnswer) },
        responses: { ...nothing, ...problem },
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        unwrap(await answerConfirmation(world, c.var.signedIn, id, c.req.valid('json')));
        return c.body(null, 204);
      },
    );
}
