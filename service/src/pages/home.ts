import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Texts } from '../locales/pages.ts';
import { DEMO_PEOPLE } from '../provisioning/demo-accounts.ts';
import type { World } from '../world.ts';
import type { PageEnv } from './context.ts';
import { layout } from './ui/layout.ts';

export function homePage(world: World) {
  return new Hono<PageEnv>().get('/', (c) => {
    const { texts, signedIn } = c.var;
    const { home } = texts;
    return c.html(
      layout(world, texts, signedIn, {
        title: home.title,
        content: html`
<p class="lead">${home.lead}</p>
<div class="columns">
<section class="card"><h2>${home.withExtension}</h2><p>${home.withExtensionText}</p><p><code class="address">${world.publicUrl.origin}</code></p></section>
<section class="card"><h2>${home.withoutExtension}</h2><p>${home.withoutExtensionText}</p><p><a class="button" href="/account#support-pin">${texts.layout.account}</a></p></section>
</div>
<p class="never">${texts.never.person}</p>
${world.settings.demo ? demoPeople(texts) : ''}
<p class="soft">${home.agents} <a href="/desk">${home.agentsLink}</a></p>`,
      }),
    );
  });
}

const demoPeople = ({ home }: Texts) => html`
<section class="card">
<h2>${home.demo}</h2><p>${home.demoText}</p>
<div class="wide"><table>
<thead><tr><td></td><th scope="col">${home.userId}</th><th scope="col">${home.password}</th></tr></thead>
<tbody>${DEMO_PEOPLE.map(
  ({ name, role, userId, password }) =>
    html`<tr><th scope="row">${name}<br><small class="soft">${home.demoRole[role]}</small></th><td><code>${userId}</code></td><td><code>${password}</code></td></tr>`,
)}</tbody>
</table></div>
</section>`;
