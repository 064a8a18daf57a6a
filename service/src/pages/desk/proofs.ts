/** At the desk, for who can show neither PIN nor device: questions on the phone, a document in person. */
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { shortText } from '../../../../protocol/protocol.ts';
import { DOCUMENTS } from '../../accounts/identity-document.ts';
import { drawnQuestions } from '../../accounts/registry-questions.ts';
import type { TableRow } from '../../database/schema.ts';
import { REGISTRY_KINDS } from '../../database/schema.ts';
import { findCase } from '../../flows/desk/case.ts';
import { answerIdentityQuestions, sendTemporaryPassword } from '../../flows/desk/identity-questions.ts';
import { issueActivationCode, recordDocument } from '../../flows/reset/activation.ts';
import { readForm } from '../../http/body.ts';
import type { Texts } from '../../locales/pages.ts';
import type { Refusal, Result } from '../../result.ts';
import type { World } from '../../world.ts';
import type { SignedInEnv } from '../context.ts';
import { type Html, layout } from '../ui/layout.ts';
import { alert, choice, field, sentence, time } from '../ui/parts.ts';

const CASE = '/desk/cases/:id{[\\w-]{1,64}}';

const typed = z.string().trim().max(200).catch('');
const Answers = z.object(Object.fromEntries(REGISTRY_KINDS.map((kind) => [kind, typed.optional()])));
const Document = z.object({
  document: z.enum(DOCUMENTS),
  name: shortText,
});
const Way = z.object({ way: z.enum(['paper', 'sms']) });

/** The two other ways, folded up: a PIN or a confirmation is better than either. */
export function otherProofs(world: World, texts: Texts, found: TableRow<'desk_case'>): Html {
  const now = world.now();
  const path = `/desk/cases/${found.id}`;
  const passed = (found.questions_until ?? 0) > now;
  const seen = (found.document_until ?? 0) > now;
  return html`
<details class="card"${passed ? html` open` : ''}>
<summary>${texts.identity.title}</summary>
${passed ? temporaryPassword(texts, path, found.questions_until ?? 0) : questions(world, texts, path, found.identifier)}
</details>
<details class="card"${seen ? html` open` : ''}>
<summary>${texts.activation.title}</summary>
${seen ? activationCode(texts, path, found.document_until ?? 0) : document(texts, path)}
</details>`;
}

const questions = (world: World, { identity: t }: Texts, path: string, identifier: string) => html`
<p>${t.lead(world.settings.identity.right, world.settings.identity.questions)}</p>
<form method="post" action="${path}/questions">
${drawnQuestions(world, identifier).map((kind) =>
  field(
    t.questions[kind],
    html`<input name="${kind}" autocomplete="off" maxlength="200"${kind === 'birth-date' ? html` type="date"` : ''}>`,
  ),
)}
<button>${t.check}</button>
</form>`;

const temporaryPassword = (texts: Texts, path: string, until: number) => html`
<p class="good" role="status">${texts.identity.passed}</p>
<p>${sentence(texts.identity.until, time(until, texts))}</p>
<form method="post" action="${path}/temporary-password"><button class="primary">${texts.identity.send}</button></form>`;

const document = ({ activation: t }: Texts, path: string) => html`
<p>${t.lead}</p>
<form method="post" action="${path}/document">
${choice(
  'document',
  t.which,
  DOCUMENTS.map((kind) => [kind, t.documents[kind]]),
)}
${field(t.name, html`<input name="name" autocomplete="off" maxlength="200" required>`, t.nameHint)}
<button>${t.note}</button>
</form>`;

const activationCode = (texts: Texts, path: string, until: number) => html`
<p class="good" role="status">${texts.activation.seen}</p>
<p>${sentence(texts.identity.until, time(until, texts))}</p>
<form method="post" action="${path}/activation">
${choice('way', texts.activation.how, [
  ['paper', texts.activation.onPaper],
  ['sms', texts.activation.bySms],
])}
<button class="primary">${texts.activation.give}</button>
</form>`;

/** @param again The page of the case, with a sentence above it. */
export function deskProofPages(
  world: World,
  again: (
    c: Context<SignedInEnv>,
    refusal: Refusal | undefined,
    notice: Html,
  ) => Response | Promise<Response>,
) {
  const agent = (c: Context<SignedInEnv>) => c.var.signedIn.account;
  const idOf = (c: Context) => c.req.param('id') ?? '';

  function refused(c: Context<SignedInEnv>, refusal: Refusal, wrong: string, untrusted = wrong) {
    const { texts } = c.var;
    const { code, retryAfter = 0 } = refusal;
    const said = {
      'wrong-credentials': wrong,
      forbidden: untrusted,
      'not-found': texts.identity.over,
      'too-many': sentence(texts.identity.tooMany, time(world.now() + retryAfter, texts)),
    };
    return again(c, refusal, alert(said[code as keyof typeof said] ?? texts.problems[code]) || html``);
  }

  async function act<T>(
    c: Context<SignedInEnv>,
    work: Promise<Result<T>>,
    wrong: string,
    done: (value: T) => Response | Promise<Response>,
    untrusted?: string,
  ) {
    const result = await work;
    return result.ok ? done(result.value) : refused(c, result, wrong, untrusted);
  }

  const back = (c: Context<SignedInEnv>) => c.redirect(`/desk/cases/${idOf(c)}`, 303);
  const good = (text: string) => html`<p class="good" role="status">${text}</p>`;

  return new Hono<SignedInEnv>()
    .post(`${CASE}/questions`, async (c) => {
      const { identity: t } = c.var.texts;
      const answers = Answers.parse(await readForm(c));
      return act(c, answerIdentityQuestions(world, agent(c), idOf(c), answers), t.failed, () => back(c));
    })
    .post(`${CASE}/temporary-password`, (c) => {
      const { identity: t } = c.var.texts;
      return act(
        c,
        sendTemporaryPassword(world, agent(c), idOf(c)),
        t.failed,
        () => again(c, undefined, good(t.sent)),
        t.inPerson,
      );
    })
    .post(`${CASE}/document`, async (c) => {
      const { activation: t, problems } = c.var.texts;
      const asked = Document.safeParse(await readForm(c));
      if (!asked.success)
        return again(c, { ok: false, code: 'bad-request' }, alert(problems['bad-request']) || html``);
      const { document, name } = asked.data;
      return act(c, recordDocument(world, agent(c), idOf(c), document, name), t.refused, () => back(c));
    })
    .post(`${CASE}/activation`, async (c) => {
      const { activation: t, identity, problems } = c.var.texts;
      const asked = Way.safeParse(await readForm(c));
      if (!asked.success)
        return again(c, { ok: false, code: 'bad-request' }, alert(problems['bad-request']) || html``);
      return act(
        c,
        issueActivationCode(world, agent(c), idOf(c), asked.data.way),
        identity.over,
        async (code) => (code ? paper(c, code) : again(c, undefined, good(t.sent))),
        t.noPhone,
      );
    });

  /** Shown once, to be printed; its digits stand in no address and in no other page. */
  async function paper(c: Context<SignedInEnv>, code: string) {
    const { activation: t, desk } = c.var.texts;
    const found = await findCase(world, agent(c), idOf(c));
    const content = html`
<section class="card paper">
<p>${t.paper(found?.identifier ?? '')}</p>
<p class="digits">${code}</p>
<p>${t.paperHow(`${world.publicUrl.origin}/activate`)}</p>
<p class="never">${t.paperNever}</p>
</section>
<p><a class="button" href="/desk/cases/${idOf(c)}">${desk.back}</a></p>`;
    return c.html(layout(world, c.var.texts, c.var.signedIn, { title: t.paperTitle, content }));
  }
}
