/** The whole service as one Hono app. Tests can call it without a port. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { sql } from 'kysely';
import { MAX_BODY_BYTES } from '../../protocol/protocol.ts';
import { api } from './api/index.ts';
import { accessLog } from './http/access-log.ts';
import { codeOf, HttpRefusal, problemResponse } from './http/problem.ts';
import { MAX_PICTURE_BYTES } from './http/upload.ts';
import { drawProblem } from './pages/draw-problem.tsx';
import { pages } from './pages/index.ts';
import { type Refusal, refuse } from './result.ts';
import type { World } from './world.ts';

export function createApp(world: World) {
  const isApi = (c: Context) => /^\/(v1|\.well-known|health)(\/|$)/.test(c.req.path);
  const answer = (c: Context, refusal: Refusal) =>
    isApi(c) ? problemResponse(refusal) : drawProblem(world, c, refusal.code);

  const app = new OpenAPIHono();
  app.use(accessLog(world.log));
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      // Only with TLS: a browser must not remember this for a trial on localhost.
      strictTransportSecurity: world.publicUrl.protocol === 'https:' ? 'max-age=31536000' : false,
      permissionsPolicy: { camera: false, microphone: false, geolocation: false },
    }),
  );
  const limited = (maxSize: number) =>
    bodyLimit({ maxSize, onError: (c) => answer(c, refuse('too-large')) as Response });
  const small = limited(MAX_BODY_BYTES);
  // The one form with a picture. Its other fields are small.
  const withPicture = limited(MAX_PICTURE_BYTES + MAX_BODY_BYTES);
  app.use((c, next) => (c.req.path === '/recover' ? withPicture : small)(c, next));
  // Bodies are read before anything is looked up: a slow body must not outlive the session that sent it.
  app.use(async (c, next) => {
    if (c.req.raw.body) await c.req.arrayBuffer();
    await next();
  });

  // No address of ours contains a NUL, and PostgreSQL rejects one in a parameter.
  app.use(async (c, next) => (c.req.url.includes('%00') ? answer(c, refuse('not-found')) : next()));

  app.get('/health', async (c) => {
    await sql`select 1`.execute(world.database);
    return c.json({ status: 'ok' });
  });
  app.route('/', api(world));
  app.route('/', pages(world));

  app.notFound((c) => answer(c, refuse('not-found')));
  app.onError((error, c) => {
    if (error instanceof HttpRefusal) return answer(c, error.refusal);
    if (error instanceof HTTPException) return answer(c, refuse(codeOf(error.status)));
    // Only the message: the details of a database error contain the row's values.
    world.log.error({ error: error.message, stack: error.stack }, 'a request failed');
    return answer(c, refuse('server-error'));
  });
  return app;
}
