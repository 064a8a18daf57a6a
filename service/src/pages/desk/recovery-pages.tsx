/** @jsxImportSource hono/jsx */
/** Recoveries at the desk: a list, and one of them with its picture and the decision. */
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { type ProblemCode, shortText } from '../../../../protocol/protocol.ts';
import {
  decideRecovery,
  findRecovery,
  openRecoveries,
  openRecovery,
  readDocument,
} from '../../flows/reset/review-recovery.ts';
import { form } from '../../http/form.ts';
import { httpStatusOf, unwrap } from '../../http/problem.ts';
import type { World } from '../../world.ts';
import type { SignedInEnv } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { RecoveriesPage } from './RecoveriesPage.tsx';
import { RecoveryPage } from './RecoveryPage.tsx';
import { RECOVERIES_PATH } from './recoveries-path.ts';

const ONE = `${RECOVERIES_PATH}/:id{[\\w-]{1,64}}`;

const readDecision = form(
  z.union([
    z.object({ decision: z.literal('refuse') }),
    z.object({ decision: z.literal('approve'), name: shortText }),
  ]),
);

export function deskRecoveryPages(world: World) {
  const agent = (c: Context<SignedInEnv>) => c.var.signedIn.account;

  async function page(c: Context<SignedInEnv>, problem?: ProblemCode) {
    const recovery = await findRecovery(world, c.req.param('id') ?? '');
    if (!recovery) return c.redirect(RECOVERIES_PATH, 303);
    return drawPage(
      world,
      c,
      <RecoveryPage recovery={recovery} agentId={agent(c).id} problem={problem} />,
      problem ? httpStatusOf(problem) : 200,
    );
  }

  return new Hono<SignedInEnv>()
    .get(RECOVERIES_PATH, async (c) => {
      const recoveries = await openRecoveries(world);
      return drawPage(world, c, <RecoveriesPage recoveries={recoveries} agentId={agent(c).id} />);
    })
    .get(ONE, (c) => page(c))
    .post(`${ONE}/open`, async (c) => {
      const id = c.req.param('id');
      await openRecovery(world, agent(c), id);
      return c.redirect(`${RECOVERIES_PATH}/${id}`, 303);
    })
    .get(`${ONE}/document`, async (c) => {
      const { bytes, type } = unwrap(await readDocument(world, agent(c), c.req.param('id')));
      // The type was read from its content, and `nosniff` keeps the browser from guessing another.
      c.header('Content-Disposition', 'inline; filename="document"');
      return c.body(bytes, 200, { 'Content-Type': type });
    })
    .post(`${ONE}/decision`, async (c) => {
      const asked = await readDecision(c);
      if (!asked.ok) return page(c, asked.code);
      const decision =
        asked.value.decision === 'approve'
          ? ({ approved: true, nameOnIt: asked.value.name } as const)
          : ({ approved: false } as const);
      const result = await decideRecovery(world, agent(c), c.req.param('id'), decision);
      return result.ok ? c.redirect(RECOVERIES_PATH, 303) : page(c, result.code);
    });
}
