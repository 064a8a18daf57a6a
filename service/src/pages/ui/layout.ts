import { html } from 'hono/html';
import type { AuthenticatedSession } from '../../flows/sign-in/session.ts';
import type { Texts } from '../../locales/pages.ts';
import type { World } from '../../world.ts';

export type Html = ReturnType<typeof html>;

export interface Page {
  title: string;
  content: Html;
  /** Names of scripts in pages/assets; every page does its job without them. */
  scripts?: string[];
}

const mark = html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2.8 4.5 5.6v5.6c0 4.6 3 8 7.5 10 4.5-2 7.5-5.4 7.5-10V5.6z"/><path class="dots" d="M8.6 12h.01M12 12h.01M15.4 12h.01"/></svg>`;

export function layout(
  world: World,
  texts: Texts,
  signedIn: AuthenticatedSession | undefined,
  page: Page,
): Html {
  const { serviceName } = world.settings;
  const home =
    signedIn?.account.role === 'agent'
      ? html`<a href="/desk">${texts.layout.desk}</a>`
      : html`<a href="/account">${texts.layout.account}</a>`;
  return html`<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} – ${serviceName}</title>
<link rel="stylesheet" href="/assets/style.css">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${['local-time', ...(page.scripts ?? [])].map((name) => html`<script type="module" src="/assets/${name}.js"></script>`)}
</head>
<body>
<a class="skip" href="#content">${texts.layout.skip}</a>
<header>
<a class="name" href="/">${mark}${serviceName}</a>
<nav>${
    signedIn
      ? html`<span>${texts.layout.signedInAs(signedIn.account.name)}</span>${home}<form method="post" action="/sign-out"><button class="quiet">${texts.layout.signOut}</button></form>`
      : html`<a href="/sign-in">${texts.layout.signIn}</a>`
  }</nav>
</header>
<main id="content" tabindex="-1">
<h1>${page.title}</h1>
${page.content}
</main>
</body>
</html>`;
}
