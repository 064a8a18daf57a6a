/** The person's side of the support PIN. */
import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { SupportPin, SupportPinRequest, SupportPinState } from '../../../protocol/protocol.ts';
import { makeSupportPin, revokeSupportPin, supportPinState } from '../flows/support-pin.ts';
import { unwrap } from '../http/problem.ts';
import type { World } from '../world.ts';
import { type ApiEnv, requireSession } from './context.ts';
import { bearer, body, json, nothing, problem } from './describe.ts';
import { rejectInvalid } from './validation.ts';

export function supportPinRoutes(world: World) {
  const signedIn = requireSession(world, 'person');
  return new OpenAPIHono<ApiEnv>({ defaultHook: rejectInvalid })
    .openapi(
      createRoute({
        method: 'post',
        path: '/support-pin',
        summary: 'Makes a support PIN, which ends the older one. Its digits are told here and never again.',
        security: bearer,
        middleware: [signedIn],
        request: body(SupportPinRequest),
        responses: { 200: json(SupportPin, 'The PIN.'), ...problem },
      }),
      async (c) => {
        const { requestId } = c.req.valid('json');
        return c.json(unwrap(await makeSupportPin(world, c.var.signedIn.account, requestId)), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/support-pin',
        summary: 'Says how the newest support PIN fares, without its digits.',
        security: bearer,
        middleware: [signedIn],
        responses: { 200: json(SupportPinState, 'Its state.'), ...problem },
      }),
      async (c) => c.json(await supportPinState(world, c.var.signedIn.account), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/support-pin',
        summary: 'Ends the newest support PIN.',
        security: bearer,
        middleware: [signedIn],
        responses: { ...nothing, ...problem },
      }),
      async (c) => {
        await revokeSupportPin(world, c.var.signedIn.account);
        return c.body(null, 204);
      },
    );
}
