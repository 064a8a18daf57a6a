import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { openTestService, type TestService } from './harness/test-service.ts';

interface Document {
  paths: Record<
    string,
    Record<string, { summary?: string; security?: unknown; responses: Record<string, unknown> }>
  >;
}

let service: TestService;
let document: Document;
beforeAll(async () => {
  service = await openTestService('sqlite');
  document = (await service.caller().get('/v1/openapi.json')).body;
});
afterAll(() => service.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

it('describes every route of the API', () => {
  const documented = operations().map(({ path, method }) => `${method.toUpperCase()} ${path}`);
  const served = createApp(service.world)
    .routes.filter(({ method, path }) => method !== 'ALL' && /^\/(v1|\.well-known)\//.test(path))
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
    .filter((route) => route !== 'GET /v1/openapi.json');
  expect(new Set(documented)).toEqual(new Set(served));
});

it('says of each route what it does and what it answers', () => {
  for (const { path, method, operation } of operations()) {
    expect(operation.summary, `${method} ${path}`).toMatch(/\.$/);
    if (path.startsWith('/v1')) expect(operation.responses).toHaveProperty('default');
  }
});

it('marks exactly those routes as needing a session that answer 401 without one', async () => {
  for (const { path, method, operation } of operations()) {
    if (!path.startsWith('/v1')) continue;
    const answer = await service
      .caller()
      .ask(method.toUpperCase(), path.replace('{id}', 'x'), method === 'post' ? {} : undefined);
    const needsSession = answer.body?.code === 'unauthenticated';
    expect(operation.security !== undefined, `${method} ${path}`).toBe(needsSession);
  }
});
