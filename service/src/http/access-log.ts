import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Logger } from 'pino';

/**
 * Logs one line for each request. It has the route's pattern, and no address, header or body,
 * which may hold secrets.
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
