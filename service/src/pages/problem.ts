import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ProblemCode } from '../../../utils/protocol.ts';
import { textsFor } from '../locales/index.ts';
import { statusOf } from '../problem.ts';
import type { World } from '../world.ts';
import { layout } from './layout.ts';

export function problemPage(world: World, c: Context, code: ProblemCode) {
  const texts = textsFor(c);
  const content = html`<p class="lead">${texts.problems[code]}</p><p><a class="button" href="/">${texts.problems.back}</a></p>`;
  return c.html(layout(world, texts, undefined, { title: texts.problems.title, content }), statusOf(code));
}
