/** @jsxImportSource hono/jsx */
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { World } from '../world.ts';
import type { PageEnv } from './context.ts';
import { FrameContext } from './ui/frame.ts';

/** Answers with a page. Components only draw: a handler reads the data first and passes it as props. */
export function drawPage(
  world: World,
  c: Pick<Context<PageEnv>, 'var' | 'html'>,
  page: Child,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  const frame = {
    serviceName: world.settings.serviceName,
    texts: c.var.texts,
    signedIn: c.var.signedIn,
    now: world.now(),
    hasOutbox: world.notifier.outbox !== undefined,
  };
  // JSX has no doctype.
  return c.html(
    html`<!doctype html>${<FrameContext.Provider value={frame}>{page}</FrameContext.Provider>}`,
    status,
  );
}
