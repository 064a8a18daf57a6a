/** The agent's side, for help-desk software that does not use the desk's pages. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { ConfirmationRequest, DeskCase, DeskCaseRequest, Redemption } from '../../../protocol/protocol.ts';
import { askForConfirmation } from '../flows/desk/ask-confirmation.ts';
import { openCase, readCase, redeemForCase } from '../flows/desk/case.ts';
import { unwrap } from '../http/problem.ts';
import type { World } from '../world.ts';
import { type ApiEnv, requireSession } from './context.ts';
import { bearer, body, json, problem } from './describe.ts';
import { rejectInvalid } from './validation.ts';

const CaseAddress = z.object({ id: z.string().max(64) });

export function deskRoutes(world: World) {
  const agent = requireSession(world, 'agent');
  return new OpenAPIHono<ApiEnv>({ defaultHook: rejectInvalid })
    .openapi(
      createRoute({
        method: 'post',
        path: '/desk/cases',
        summary: 'Opens a case for what the caller says of the account; alike whether it is known or not.',
        security: bearer,
        middleware: [agent],
        request: body(DeskCaseRequest),
        responses: { 201: json(DeskCase, 'The case.'), ...problem },
      }),
      async (c) => {
        const { account } = c.var.signedIn;
        const id = await openCase(world, account, c.req.valid('json').identifier);
        return c.json(unwrap(await readCase(world, account, id)), 201);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/desk/cases/{id}',
        summary: 'One of the agent’s own cases, with the limited data while it is open.',
        security: bearer,
        middleware: [agent],
        request: { params: CaseAddress },
        responses: { 200: json(DeskCase, 'The case.'), ...problem },
      }),
      async (c) =>
        c.json(unwrap(await readCase(world, c.var.signedIn.account, c.req.valid('param').id)), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/desk/cases/{id}/redemption',
        summary: 'Redeems the support PIN that the caller reads out.',
        security: bearer,
        middleware: [agent],
        request: { params: CaseAddress, ...body(Redemption) },
        responses: { 200: json(DeskCase, 'The case, verified.'), ...problem },
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const { pin } = c.req.valid('json');
        return c.json(unwrap(await redeemForCase(world, c.var.signedIn.account, id, pin)), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/desk/cases/{id}/confirmation',
        summary: 'Asks the person to confirm that it is they who call.',
        security: bearer,
        middleware: [agent],
        request: { params: CaseAddress, ...body(ConfirmationRequest) },
        responses: { 200: json(DeskCase, 'The case, with the request.'), ...problem },
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const { reason } = c.req.valid('json');
        return c.json(unwrap(await askForConfirmation(world, c.var.signedIn.account, id, reason)), 200);
      },
    );
}
