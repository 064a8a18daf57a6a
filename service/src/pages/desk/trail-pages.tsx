/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { fullAuditLog } from '../../accounts/audit-log.ts';
import { unwrap } from '../../http/problem.ts';
import { refuse } from '../../result.ts';
import type { World } from '../../world.ts';
import type { SignedInEnv } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { TrailPage } from './TrailPage.tsx';

export const deskTrailPages = (world: World) =>
  new Hono<SignedInEnv>().get('/desk/trail', async (c) => {
    if (!c.var.signedIn.account.supervises) unwrap(refuse('forbidden'));
    const who = (c.req.query('who') ?? '').slice(0, 200);
    const entries = await fullAuditLog(world.database, who);
    return drawPage(world, c, <TrailPage who={who} entries={entries} />);
  });
