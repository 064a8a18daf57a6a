/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { DEMO_PEOPLE } from '../provisioning/demo-accounts.ts';
import type { World } from '../world.ts';
import type { PageEnv } from './context.ts';
import { drawPage } from './draw-page.tsx';
import { HomePage } from './HomePage.tsx';

export const homePages = (world: World) =>
  new Hono<PageEnv>().get('/', (c) =>
    drawPage(
      world,
      c,
      <HomePage address={world.publicUrl.origin} demoPeople={world.settings.demo ? DEMO_PEOPLE : []} />,
    ),
  );
