/** The HTTP API under /v1, and the document that describes it. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { unwrap } from '../http/problem.ts';
import { refuse } from '../result.ts';
import type { World } from '../world.ts';
import { confirmationRoutes } from './confirmations.ts';
import type { ApiEnv } from './context.ts';
import { deskRoutes } from './desk.ts';
import { discoveryRoutes } from './discovery.ts';
import { eventRoutes } from './events.ts';
import { sessionRoutes } from './session.ts';
import { supportPinRoutes } from './support-pin.ts';

export function api(world: World) {
  const app = new OpenAPIHono<ApiEnv>();

  app.use('/v1/*', async (c, next) => {
    c.header('Cache-Control', 'no-store');
    const type = c.req.header('Content-Type');
    if (type !== undefined && !/^application\/json(\s*;|$)/i.test(type))
      unwrap(refuse('unsupported-media-type'));
    await next();
  });

  app.route('/', discoveryRoutes(world));
  for (const routes of [sessionRoutes, supportPinRoutes, confirmationRoutes, deskRoutes])
    app.route('/v1', routes(world));
  app.route('/v1', eventRoutes(world));

  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
  app.doc31('/v1/openapi.json', {
    openapi: '3.1.0',
    info: { title: `${world.settings.serviceName}: support PIN`, version: '1' },
    servers: [{ url: world.publicUrl.origin }],
  });
  // An unknown API address is not looked up among the pages.
  app.all('/v1/*', () => unwrap(refuse('not-found')));
  return app;
}
