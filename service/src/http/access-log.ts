import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Logger } from 'pino';

/**
 * Logs one line for each request: the route's pattern. The address, the headers and the body may hold secrets and are
 * left out.
 */
export const accessLog =
  (log: Logger): MiddlewareHandler =>
  async (c, next) => {
    const begun = performance.now();
    await next();
    const route = matchedRoutes(c).findLast(({ path }) => !path.includes('*'))?.path ?? '(none)';
    log.info({
      method: c.req.method,
      route,
      status: c.res.status,
      ms: Math.round(performance.now() - begun),
    });
  };
