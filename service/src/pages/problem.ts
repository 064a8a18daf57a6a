import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ProblemCode } from '../../../protocol/protocol.ts';
import { httpStatusOf } from '../http/problem.ts';
import { textsFor } from '../locales/pages.ts';
import type { World } from '../world.ts';
import { layout } from './ui/layout.ts';

export function problemPage(world: World, c: Context, code: ProblemCode) {
  const texts = textsFor(c);
  const content = html`<p class="lead">${texts.problems[code]}</p><p><a class="button" href="/">${texts.problems.back}</a></p>`;
  return c.html(
    layout(world, texts, undefined, { title: texts.problems.title, content }),
    httpStatusOf(code),
  );
}
