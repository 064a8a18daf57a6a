/** @jsxImportSource hono/jsx */
/** Proofs for people who have neither a PIN nor a device: questions on the phone, a document in person. */
import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { z } from 'zod';
import { shortText } from '../../../../protocol/protocol.ts';
import { DOCUMENTS } from '../../accounts/identity-document.ts';
import { REGISTRY_KINDS } from '../../database/schema.ts';
import { findCase } from '../../flows/desk/case.ts';
import { answerIdentityQuestions, sendTemporaryPassword } from '../../flows/desk/identity-questions.ts';
import { issueActivationCode, recordDocument } from '../../flows/reset/activation.ts';
import { form } from '../../http/form.ts';
import type { Refusal } from '../../result.ts';
import type { World } from '../../world.ts';
import type { SignedInEnv } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { Success } from '../ui/Success.tsx';
import { ActivationPaperPage } from './ActivationPaperPage.tsx';
import { ProofRefused } from './ProofRefused.tsx';

const CASE = '/desk/cases/:id{[\\w-]{1,64}}';

/** Anything typed is an answer: what does not fit is a wrong one. */
const typed = z.string().trim().max(200).catch('').optional();
const readAnswers = form(z.object(Object.fromEntries(REGISTRY_KINDS.map((kind) => [kind, typed]))));
const readDocument = form(z.object({ document: z.enum(DOCUMENTS), name: shortText }));
const readWay = form(z.object({ way: z.enum(['paper', 'sms']) }));

type Answer = Response | Promise<Response>;

/** @param again The page of the case, with a notice above it. */
export function deskProofPages(
  world: World,
  again: (c: Context<SignedInEnv>, refusal: Refusal | undefined, notice: Child) => Answer,
) {
  const agent = (c: Context<SignedInEnv>) => c.var.signedIn.account;
  const idOf = (c: Context) => c.req.param('id') ?? '';
  const pathOf = (c: Context) => `/desk/cases/${idOf(c)}`;

  const refused = (c: Context<SignedInEnv>, refusal: Refusal, wrong: string) =>
    again(c, refusal, <ProofRefused refusal={refusal} wrong={wrong} />);
  const notGiven = (c: Context<SignedInEnv>, refusal: Refusal, untrusted: string) => {
    const { identity: t } = c.var.texts;
    const notice = (
      <ProofRefused refusal={refusal} wrong={t.over} untrusted={untrusted} tooMany={t.tooManyGiven} />
    );
    return again(c, refusal, notice);
  };
  const sent = (c: Context<SignedInEnv>, text: string) => again(c, undefined, <Success>{text}</Success>);

  async function paper(c: Context<SignedInEnv>, code: string) {
    const found = await findCase(world, agent(c), idOf(c));
    return drawPage(
      world,
      c,
      <ActivationPaperPage
        identifier={found?.identifier ?? ''}
        code={code}
        address={`${world.publicUrl.origin}/activate`}
        path={pathOf(c)}
      />,
    );
  }

  return new Hono<SignedInEnv>()
    .post(`${CASE}/questions`, async (c) => {
      const { identity: t } = c.var.texts;
      const asked = await readAnswers(c);
      const result = asked.ok ? await answerIdentityQuestions(world, agent(c), idOf(c), asked.value) : asked;
      return result.ok ? c.redirect(pathOf(c), 303) : refused(c, result, t.failed);
    })
    .post(`${CASE}/temporary-password`, async (c) => {
      const { identity: t } = c.var.texts;
      const result = await sendTemporaryPassword(world, agent(c), idOf(c));
      return result.ok ? sent(c, t.sent) : notGiven(c, result, t.inPerson);
    })
    .post(`${CASE}/document`, async (c) => {
      const { activation: t } = c.var.texts;
      const asked = await readDocument(c);
      const result = asked.ok
        ? await recordDocument(world, agent(c), idOf(c), asked.value.document, asked.value.name)
        : asked;
      return result.ok ? c.redirect(pathOf(c), 303) : refused(c, result, t.refused);
    })
    .post(`${CASE}/activation`, async (c) => {
      const { activation: t } = c.var.texts;
      const asked = await readWay(c);
      if (!asked.ok) return notGiven(c, asked, t.noPhone);
      const { way } = asked.value;
      const result = await issueActivationCode(world, agent(c), idOf(c), way);
      if (!result.ok) return notGiven(c, result, way === 'paper' ? t.needsSecond : t.noPhone);
      return result.value ? paper(c, result.value) : sent(c, t.sent);
    });
}
