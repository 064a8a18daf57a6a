/** A page whose host alone deceives: it looks like nothing, and has one thing to type into. */
import type { SiteAnswer, SiteRequest, StandIn } from '../../../harness/test-sites.ts';

/** It may do all that a page can. */
const policy = "default-src 'self' 'unsafe-inline' data: blob:";

const page = (content: string) => `<!doctype html><html lang="en"><head><title>Welcome</title>
<style>body { margin: 40px; font: 16px sans-serif } input, textarea { width: 200px; height: 24px }</style></head>
<body><h1>Welcome</h1><main>${content}</main></body></html>`;

const BOX = '<p><input id="box" name="q" aria-label="Name"></p>';

const PAGES: Record<string, string> = {
  '/': BOX,
  '/none': '<p>Nothing here.</p>',
  '/text': '<textarea id="box" aria-label="Name"></textarea>',
  '/editable': '<p id="box" contenteditable>Name</p>',
  '/frame': `<iframe id="box" width="300" height="80" srcdoc="<input id='inner'>"></iframe>`,
  '/invisible': `<p style="border: 1px solid; width: 200px">${BOX.replace('id="box"', 'id="box" style="opacity: 0"')}</p>`,
  '/crowded': `${'<b></b>'.repeat(9_000)}${BOX}`,
  '/canvas': `<canvas id="box" width="200" height="40"></canvas>
<script>addEventListener('keydown', (event) => event.stopImmediatePropagation(), true)</script>`,
  '/endless': `${BOX}<script src="/never.js"></script>`,
};

function answerDeceptive({ path }: SiteRequest): SiteAnswer {
  if (path === '/never.js') return { never: true };
  const content = PAGES[path];
  return content === undefined ? { status: 404 } : { page: page(content), policy };
}

export const standIn: StandIn = { hosts: ['amazon.welcome.example'], answer: answerDeceptive };
