/** @jsxImportSource hono/jsx */
import type { Context } from 'hono';
import type { ProblemCode } from '../../../protocol/protocol.ts';
import { httpStatusOf } from '../http/problem.ts';
import { textsFor } from '../locales/pages.ts';
import type { World } from '../world.ts';
import type { PageEnv } from './context.ts';
import { drawPage } from './draw-page.tsx';
import { usePageTexts } from './ui/frame.ts';
import { Page } from './ui/Page.tsx';

/** Answers with a page for a refusal that no page shows itself, wherever in the app it arose. */
export function drawProblem(world: World, c: Context<PageEnv>, code: ProblemCode) {
  c.set('texts', textsFor(c));
  return drawPage(world, c, <ProblemPage code={code} />, httpStatusOf(code));
}

function ProblemPage({ code }: { code: ProblemCode }) {
  const { problems: t } = usePageTexts();
  return (
    <Page title={t.title} guest>
      <p class="lead">{t[code]}</p>
      <p>
        <a class="button" href="/">
          {t.back}
        </a>
      </p>
    </Page>
  );
}
