/** @jsxImportSource hono/jsx */
/** One case: the PIN that the caller reads out, a confirmation, and two other proofs (proof-pages.tsx). */
import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { z } from 'zod';
import { ConfirmationRequest, Redemption } from '../../../../protocol/protocol.ts';
import { drawnQuestions } from '../../accounts/registry-questions.ts';
import { askForConfirmation } from '../../flows/desk/ask-confirmation.ts';
import { findCase, readCase, redeemForCase } from '../../flows/desk/case.ts';
import { form } from '../../http/form.ts';
import { httpStatusOf, unwrap } from '../../http/problem.ts';
import { type Refusal, refuse } from '../../result.ts';
import type { World } from '../../world.ts';
import type { SignedInEnv } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { CasePage } from './CasePage.tsx';
import { NotAsked } from './NotAsked.tsx';
import { PinRefused } from './PinRefused.tsx';
import { deskProofPages } from './proof-pages.tsx';

const CASE = '/desk/cases/:id{[\\w-]{1,64}}';

const readPin = form(
  z.object({
    pin: z
      .string()
      // "48 21", as it is read out.
      .transform((typed) => typed.replace(/\s/g, ''))
      .pipe(Redemption.shape.pin),
  }),
);
const readReason = form(ConfirmationRequest);

export function deskCasePages(world: World) {
  const { supportPin, identity } = world.settings;

  /** @param notice The result of the agent's last action, where the case itself does not show it. */
  async function page(c: Context<SignedInEnv>, refusal?: Refusal, notice?: Child) {
    const { account } = c.var.signedIn;
    const id = c.req.param('id') ?? '';
    const found = unwrap(await readCase(world, account, id));
    const row = await findCase(world, account, id);
    return drawPage(
      world,
      c,
      <CasePage
        found={found}
        pinDigits={supportPin.digits}
        questions={{
          kinds: drawnQuestions(world),
          right: identity.right,
          until: row?.questions_until ?? null,
        }}
        document={{
          until: row?.document_until ?? null,
          seconded: (row?.document_seconded_by ?? null) !== null,
        }}
        notice={notice}
      />,
      refusal ? httpStatusOf(refusal.code) : 200,
    );
  }

  return new Hono<SignedInEnv>()
    .get(CASE, (c) => page(c))
    .post(CASE, async (c) => {
      const id = c.req.param('id');
      const asked = await readPin(c);
      const result = asked.ok
        ? await redeemForCase(world, c.var.signedIn.account, id, asked.value.pin)
        : refuse('pin-refused');
      return result.ok ? c.redirect(`/desk/cases/${id}`, 303) : page(c, result, <PinRefused {...result} />);
    })
    .post(`${CASE}/confirmation`, async (c) => {
      const id = c.req.param('id');
      const asked = await readReason(c);
      const result = asked.ok
        ? await askForConfirmation(world, c.var.signedIn.account, id, asked.value.reason)
        : asked;
      return result.ok ? c.redirect(`/desk/cases/${id}`, 303) : page(c, result, <NotAsked {...result} />);
    })
    .route('/', deskProofPages(world, page));
}
