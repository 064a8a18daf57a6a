/**
 * The OpenAPI document as a contract. Every operation is called by every role, with bodies made from its own schemas
 * and with others, and answers as the document says. Forms of the pages get arbitrary fields too. Nothing ends in a
 * 5xx.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../protocol/protocol.ts';
import { createApp } from '../src/app.ts';
import type { Caller } from './harness/caller.ts';
import { ENGINES } from './harness/database.ts';
import { signedInBrowser } from './harness/page-browser.ts';
import { openTestService, type TestService } from './harness/test-service.ts';

interface Schema {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
}
interface Operation {
  requestBody?: { content: { 'application/json': { schema: Schema } } };
  responses: Record<string, unknown>;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** Texts that break parsers, databases and templates. */
const nasty = fc.constantFrom(
  '',
  '\0',
  '%00',
  '\ud800',
  "' or 1=1 --",
  '<script>',
  '__proto__',
  '9'.repeat(400),
  '-1',
  '1e999',
  '🦊'.repeat(60),
  '../../etc',
  'x'.repeat(43),
);
const anything = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 60 }), fc.jsonValue({ maxDepth: 2 }));

/** Mostly what the schema asks for, with something else in places. */
function bodyFor(document: Document, schema: Schema): fc.Arbitrary<unknown> {
  if (schema.$ref)
    return bodyFor(document, document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => bodyFor(document, one)));
  if (schema.const !== undefined) return mostly(fc.constant(schema.const));
  if (schema.enum) return mostly(fc.constantFrom(...schema.enum));
  switch (schema.type) {
    case 'object': {
      const members = Object.entries(schema.properties ?? {}).map(
        ([name, member]) => [name, bodyFor(document, member)] as const,
      );
      return mostly(fc.record(Object.fromEntries(members), { requiredKeys: [] }));
    }
    case 'array':
      return mostly(fc.array(bodyFor(document, schema.items ?? {}), { maxLength: 4 }));
    case 'integer':
      return mostly(fc.integer());
    default:
      return mostly(
        fc.oneof(fc.constantFrom('liv', 'maja', '0000', 'confirmed', 'denied'), fc.uuid(), nasty),
      );
  }
}
const mostly = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 6, arbitrary }, { weight: 1, arbitrary: anything });

describe.each(ENGINES)('on %s', (engine) => {
  let service: TestService;
  let document: Document;
  let callers: Caller[];
  let known: string[];

  beforeAll(async () => {
    service = await openTestService(engine, { DEMO: '1' });
    await service.addPerson('liv');
    await service.addPerson('maja', 'agent');
    document = (await service.caller().get('/v1/openapi.json')).body;
    const [liv, maja] = await Promise.all([service.signedIn('liv'), service.signedIn('maja')]);
    const caseId = await maja.openCase('liv');
    await maja.post(`/v1/desk/cases/${caseId}/confirmation`, { reason: 'why' });
    const { confirmations } = (await liv.get('/v1/confirmations')).body;
    known = [caseId, confirmations[0].id];
    callers = [service.caller(), liv, maja];
  });
  afterAll(() => service.close());

  it('every operation answers any body as the document says, and never with a 5xx', {
    timeout: 120_000,
  }, async () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        path,
        method: method.toUpperCase(),
        operation,
      })),
    );
    expect(operations.length).toBeGreaterThan(15);
    for (const { path, method, operation } of operations) {
      // This answer never ends by itself.
      if (path === '/v1/events') continue;
      const schema = operation.requestBody?.content['application/json'].schema;
      const body = schema
        ? fc.oneof({ weight: 5, arbitrary: bodyFor(document, schema) }, anything)
        : fc.constant(undefined);
      const id = fc.oneof(
        fc.constantFrom(...known),
        nasty.filter((text) => !/^\.*$/.test(text)),
      );
      await fc.assert(
        fc.asyncProperty(body, id, fc.constantFrom(...callers), async (sent, id, caller) => {
          // Signing out would break the operations that follow.
          if (method === 'DELETE' && path.includes('session') && caller.token) return;
          const address = path.replace('{id}', encodeURIComponent(id.toWellFormed()));
          const answer = await caller.ask(method, address, sent === undefined && schema ? null : sent);
          const where = `${method} ${address} ${JSON.stringify(sent)}`;
          expect(answer.status, where).toBeLessThan(500);
          if (answer.status < 400)
            expect(Object.keys(operation.responses), where).toContain(String(answer.status));
          else expect(Problem.safeParse(answer.body).success, where).toBe(true);
        }),
        { numRuns: engine === 'sqlite' ? 40 : 15 },
      );
    }
    expect(service.logged()).not.toContain('a request failed');
  });

  it('every form of the pages accepts any fields without a 5xx', { timeout: 120_000 }, async () => {
    const routes = createApp(service.world).routes.filter(
      ({ method, path }) => method === 'POST' && !path.startsWith('/v1') && path !== '/sign-out',
    );
    const paths = [...new Set(routes.map(({ path }) => path))];
    expect(paths.length).toBeGreaterThan(25);
    const browsers = [
      await signedInBrowser(service.world, 'nobody'),
      await signedInBrowser(service.world, 'liv'),
      await signedInBrowser(service.world, 'maja', '/desk'),
    ];
    const fields = fc.array(
      fc.tuple(
        fc.constantFrom(
          'identifier',
          'password',
          'code',
          'pin',
          'email',
          'name',
          'value',
          'field',
          'next',
          'repeat',
          'via',
          'document',
          'decision',
          'answer',
          'reason',
          'requestId',
          'userId',
          'id',
          'step',
          'way',
          'old',
          'new',
        ),
        fc.oneof(
          nasty,
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.constantFrom('liv', 'email', 'name', 'approve'),
        ),
      ),
      { maxLength: 6 },
    );
    for (const path of paths)
      await fc.assert(
        fc.asyncProperty(
          fields,
          fc.constantFrom(...known, 'x'),
          fc.constantFrom(...browsers),
          async (sent, id, browser) => {
            // Signing out would break the rest.
            if (path === '/account/sessions/end') return;
            const form = sent.map(([name, value]): [string, string] => [name, value.toWellFormed()]);
            const address = path.replace(/:id(\{.*?\}\}?|\{[^}]*\})?/, id);
            const { status } = await browser.visit(address, form);
            expect(status, `${address} ${JSON.stringify(form)}`).toBeLessThan(500);
          },
        ),
        { numRuns: engine === 'sqlite' ? 20 : 8 },
      );
    expect(service.logged()).not.toContain('a request failed');
  });
});
