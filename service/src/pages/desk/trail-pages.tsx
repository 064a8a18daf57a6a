/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { fullAuditLog } from '../../accounts/audit-log.ts';
import { allNoise } from '../../accounts/noise.ts';
import { readTrailQuery, trailFilter } from '../../accounts/trail-filter.ts';
import { unwrap } from '../../http/problem.ts';
import { refuse } from '../../result.ts';
import type { World } from '../../world.ts';
import type { SignedInEnv } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { TrailPage } from './TrailPage.tsx';

export const deskTrailPages = (world: World) =>
  new Hono<SignedInEnv>().get('/desk/trail', async (c) => {
    if (!c.var.signedIn.account.supervises) unwrap(refuse('forbidden'));
    const query = readTrailQuery(c.req.query());
    const filter = trailFilter(query);
    const auditLog = await fullAuditLog(world.database, filter);
    const noise = await allNoise(world.database, filter);
    return drawPage(world, c, <TrailPage query={query} auditLog={auditLog} noise={noise} />);
  });
