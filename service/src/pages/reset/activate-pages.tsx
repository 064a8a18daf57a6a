/** @jsxImportSource hono/jsx */
/** An activation code, given in person, leads to a new password. */
import { Hono } from 'hono';
import { z } from 'zod';
import { shortText } from '../../../../protocol/protocol.ts';
import { activate } from '../../flows/reset/activation.ts';
import { form } from '../../http/form.ts';
import { httpStatusOf } from '../../http/problem.ts';
import type { World } from '../../world.ts';
import type { PageEnv } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { ActivatePage } from './ActivatePage.tsx';
import { goToNewPassword } from './new-password-pages.tsx';

const readActivation = form(z.object({ userId: shortText, code: z.string().trim().min(1).max(40) }));

export const activatePages = (world: World) =>
  new Hono<PageEnv>()
    .get('/activate', (c) => drawPage(world, c, <ActivatePage />))
    .post('/activate', async (c) => {
      const { activate: t, problems } = c.var.texts;
      const asked = await readActivation(c);
      const result = asked.ok ? await activate(world, asked.value.userId, asked.value.code) : asked;
      if (result.ok) return goToNewPassword(world, c, result.value);
      const problem = result.code === 'wrong-credentials' ? t.wrong : problems[result.code];
      const page = <ActivatePage userId={asked.typed('userId')} problem={problem} />;
      return drawPage(world, c, page, httpStatusOf(result.code));
    });
