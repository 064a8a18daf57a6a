/** @jsxImportSource hono/jsx */
/** Recovery without phone and e-mail: the request with its picture, and later the code. */
import { Hono } from 'hono';
import { z } from 'zod';
import { type ProblemCode, shortText } from '../../../../protocol/protocol.ts';
import { askForRecovery, redeemRecovery } from '../../flows/reset/recovery-request.ts';
import { form } from '../../http/form.ts';
import { httpStatusOf } from '../../http/problem.ts';
import { uploadedPicture } from '../../http/upload.ts';
import type { World } from '../../world.ts';
import type { PageEnv } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { NotOfferedPage } from './NotOfferedPage.tsx';
import { goToNewPassword } from './new-password-pages.tsx';
import { RecoverCodePage } from './RecoverCodePage.tsx';
import { RecoverPage } from './RecoverPage.tsx';
import { RecoverySentPage } from './RecoverySentPage.tsx';

const PATH = '/recover';

const email = z.email().max(200);
const readRequest = form(z.object({ identifier: shortText, email, document: z.file() }));
const readCode = form(z.object({ email, code: z.string().trim().min(1).max(40) }));

export function recoverPages(world: World) {
  const pages = new Hono<PageEnv>();
  if (!world.notifier.reaches.email)
    return pages.get(PATH, (c) => drawPage(world, c, <NotOfferedPage title={c.var.texts.recover.title} />));

  return pages
    .get(PATH, (c) => drawPage(world, c, <RecoverPage />))
    .post(PATH, async (c) => {
      const { recover: t, problems, language } = c.var.texts;
      const again = (problem: string, code: ProblemCode = 'bad-request') =>
        drawPage(world, c, <RecoverPage problem={problem} />, httpStatusOf(code));
      const asked = await readRequest(c);
      if (!asked.ok) return again(problems[asked.code]);
      const { identifier, email, document } = asked.value;
      const picture = await uploadedPicture(document);
      if (!picture) return again(t.wrongDocument);
      const result = await askForRecovery(world, identifier, email, picture, language);
      return result.ok ? c.redirect(`${PATH}/sent`, 303) : again(problems[result.code], result.code);
    })
    .get(`${PATH}/sent`, (c) => drawPage(world, c, <RecoverySentPage />))
    .get(`${PATH}/code`, (c) => drawPage(world, c, <RecoverCodePage />))
    .post(`${PATH}/code`, async (c) => {
      const { activate, problems } = c.var.texts;
      const asked = await readCode(c);
      const result = asked.ok ? await redeemRecovery(world, asked.value.email, asked.value.code) : asked;
      if (result.ok) return goToNewPassword(world, c, result.value);
      const problem = result.code === 'wrong-credentials' ? activate.wrong : problems[result.code];
      return drawPage(world, c, <RecoverCodePage problem={problem} />, httpStatusOf(result.code));
    });
}
