/** Well-known addresses (RFC 8615): this protocol's own, and two that browsers and password managers read. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { cors } from 'hono/cors';
import { DISCOVERY_PATH, Discovery } from '../../../protocol/protocol.ts';
import type { World } from '../world.ts';
import { json } from './describe.ts';

const PasskeyEndpoints = z.object({ enroll: z.url(), manage: z.url() }).meta({ id: 'PasskeyEndpoints' });

export function discoveryRoutes(world: World) {
  const { publicUrl, settings } = world;
  const at = (path: string) => new URL(path, publicUrl).href;
  const routes = new OpenAPIHono();

  // Readable from anywhere, so that an extension can ask before it has a permission for this host.
  routes.use(DISCOVERY_PATH, cors({ origin: '*' }));
  return routes
    .openapi(
      createRoute({
        method: 'get',
        path: DISCOVERY_PATH,
        summary: 'Says that this host has support PINs, and how.',
        responses: { 200: json(Discovery, 'The service.') },
      }),
      (c) =>
        c.json(
          {
            version: 1 as const,
            name: settings.serviceName,
            api: at('/v1'),
            relyingParty: publicUrl.hostname,
            supportPin: settings.supportPin,
            signIn: ['passkey' as const, 'password' as const],
          },
          200,
        ),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/.well-known/passkey-endpoints',
        summary: 'Where passkeys are added and managed.',
        responses: { 200: json(PasskeyEndpoints, 'The addresses.') },
      }),
      (c) => c.json({ enroll: at('/account#passkeys'), manage: at('/account#passkeys') }, 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/.well-known/change-password',
        summary: 'Leads to the page on which the password is changed.',
        responses: { 302: { description: 'The page.' } },
      }),
      (c) => c.redirect('/account/password', 302),
    );
}
