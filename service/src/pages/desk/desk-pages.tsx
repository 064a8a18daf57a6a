/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { DeskCaseRequest, type ProblemCode } from '../../../../protocol/protocol.ts';
import { auditLogOfActor } from '../../accounts/audit-log.ts';
import { casesOf, openCase } from '../../flows/desk/case.ts';
import { findSession } from '../../flows/sign-in/session.ts';
import { eventStream } from '../../http/event-stream.ts';
import { form } from '../../http/form.ts';
import { httpStatusOf } from '../../http/problem.ts';
import type { World } from '../../world.ts';
import { requireSecondFactor, requireSignIn, type SignedInEnv, sessionToken } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { deskCasePages } from './case-pages.tsx';
import { DeskPage } from './DeskPage.tsx';
import { deskDocumentPages } from './document-pages.tsx';
import { deskRecoveryPages } from './recovery-pages.tsx';
import { deskTrailPages } from './trail-pages.tsx';

const readCase = form(DeskCaseRequest);

export function deskPages(world: World) {
  async function page(c: Context<SignedInEnv>, problem?: ProblemCode) {
    const { account } = c.var.signedIn;
    return drawPage(
      world,
      c,
      <DeskPage
        cases={await casesOf(world, account)}
        auditLog={await auditLogOfActor(world.database, account.id)}
        supervises={account.supervises === 1}
        problem={problem}
      />,
      problem ? httpStatusOf(problem) : 200,
    );
  }

  const agentsOnly = [requireSignIn('agent'), requireSecondFactor(world)] as const;

  return new Hono<SignedInEnv>()
    .use('/desk/*', ...agentsOnly)
    .get('/desk', ...agentsOnly, (c) => page(c))
    .post('/desk/cases', async (c) => {
      const asked = await readCase(c);
      if (!asked.ok) return page(c, asked.code);
      const id = await openCase(world, c.var.signedIn.account, asked.value.identifier);
      return c.redirect(`/desk/cases/${id}`, 303);
    })
    .route('/', deskCasePages(world))
    .route('/', deskDocumentPages(world))
    .route('/', deskRecoveryPages(world))
    .route('/', deskTrailPages(world))
    .get('/desk/events', (c) => {
      const token = sessionToken(world, c) ?? '';
      return eventStream(world, c, c.var.signedIn.account.id, async () =>
        Boolean(await findSession(world, token)),
      );
    });
}
