/** A small shop without a name: a reset with a code, and pages on which a guide has nothing to say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAnswer, SiteRequest, StandIn } from '../../../harness/test-sites.ts';

const show = (name: string): SiteAnswer => ({
  page: readFileSync(join(import.meta.dirname, `${name}.html`), 'utf8'),
});

function answerShop({ host, method, path, form }: SiteRequest): SiteAnswer {
  // This one says yes to everything.
  if (host.startsWith('yes.') && path.startsWith('/.well-known/')) return { page: 'Yes.' };
  switch (`${method} ${path}`) {
    case 'GET /glemt-adgangskode':
      return show('identifier');
    case 'POST /glemt-adgangskode':
      return { goTo: '/glemt-adgangskode/kode' };
    case 'GET /glemt-adgangskode/kode':
      return show('code');
    case 'POST /glemt-adgangskode/kode':
      if (form.get('d1') === '0')
        return {
          page: show('code').page?.replaceAll('maxlength="1"', 'maxlength="1" aria-invalid="true"') ?? '',
        };
      return { goTo: '/glemt-adgangskode/ny' };
    case 'GET /glemt-adgangskode/ny':
      return show('new-password');
    case 'POST /glemt-adgangskode/ny':
      return { goTo: '/glemt-adgangskode/faerdig' };
    case 'GET /glemt-adgangskode/faerdig':
      return show('done');
    case 'GET /log-ind':
      return show('sign-in');
    case 'GET /opret':
      return show('sign-up');
    case 'GET /kasse':
      return show('checkout');
    case 'GET /.well-known/change-password':
      return { goTo: '/skift-adgangskode' };
    case 'GET /skift-adgangskode':
      return show('sign-in');
    // The look of other sites.
    case 'GET /mitid':
      return {
        page: '<!doctype html><title>Log på</title><h1>Log på</h1><form><label>Bruger-ID <input class="mitid-core-user__user-id"></label><button>Fortsæt</button></form>',
      };
    case 'GET /apple':
      return {
        page: '<!doctype html><title>Sign in</title><h1>Sign in</h1><form><label>E-mail <input id="account_name_text_field"></label><button>Continue</button></form>',
      };
    case 'GET /apple/glemt':
      return {
        page: '<!doctype html><title>Reset password</title><h1>Reset password</h1><form><label>E-mail <input class="iforgot-apple-id"></label><button>Continue</button></form>',
      };
    case 'GET /nyheder':
      return show('newsletter');
    default:
      return { status: 404, page: 'Ikke her.' };
  }
}

export const standIn: StandIn = {
  hosts: ['shop.example'],
  answer: answerShop,
};
