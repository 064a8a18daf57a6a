/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { shortText } from '../../../../protocol/protocol.ts';
import { documentsToSee, seeDocumentToo } from '../../flows/reset/second-look.ts';
import { form } from '../../http/form.ts';
import { httpStatusOf } from '../../http/problem.ts';
import type { Refusal } from '../../result.ts';
import type { World } from '../../world.ts';
import type { SignedInEnv } from '../context.ts';
import { drawPage } from '../draw-page.tsx';
import { DOCUMENTS_PATH, DocumentsPage } from './DocumentsPage.tsx';

const readName = form(z.object({ name: shortText }));

export function deskDocumentPages(world: World) {
  async function page(c: Context<SignedInEnv>, refusal?: Refusal) {
    const documents = await documentsToSee(world, c.var.signedIn.account);
    const status = refusal ? httpStatusOf(refusal.code) : 200;
    return drawPage(world, c, <DocumentsPage documents={documents} refusal={refusal} />, status);
  }

  return new Hono<SignedInEnv>()
    .get(DOCUMENTS_PATH, (c) => page(c))
    .post(`${DOCUMENTS_PATH}/:id{[\\w-]{1,64}}`, async (c) => {
      const asked = await readName(c);
      const result = asked.ok
        ? await seeDocumentToo(world, c.var.signedIn.account, c.req.param('id'), asked.value.name)
        : asked;
      return result.ok ? c.redirect(DOCUMENTS_PATH, 303) : page(c, result);
    });
}
