import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { findSession } from '../flows/sign-in/session.ts';
import { eventStream } from '../http/event-stream.ts';
import type { World } from '../world.ts';
import { type ApiEnv, bearerToken, requireSession } from './context.ts';
import { bearer, problem } from './describe.ts';

export function eventRoutes(world: World) {
  return new OpenAPIHono<ApiEnv>().openapi(
    createRoute({
      method: 'get',
      path: '/events',
      summary: 'Tells, while it is open, when a state should be asked for again.',
      security: bearer,
      middleware: [requireSession(world)],
      responses: {
        200: {
          description: 'Events named `change`, without data; a comment every 15 seconds.',
          content: { 'text/event-stream': { schema: z.string() } },
        },
        ...problem,
      },
    }),
    (c) => {
      const token = bearerToken(c) ?? '';
      return eventStream(world, c, c.var.signedIn.account.id, async () =>
        Boolean(await findSession(world, token)),
      );
    },
  );
}
