/** A stand-in for MitID's help pages and profile, made from the same facts as sites/mitid.ts. */
import type { SiteAnswer, SiteRequest, StandIn } from '../../../harness/test-sites.ts';

const page = (title: string, content: string): SiteAnswer => ({
  page: `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${title} - MitID</title></head><body><h1>${title}</h1>${content}</body></html>`,
});

const HELP = '/hjaelp/hjaelpeunivers';
const PASSWORD_PAGES = `https://www.mitid.dk${HELP}/mitid-adgangskode`;

function answerMitid({ path }: SiteRequest): SiteAnswer {
  switch (path) {
    case `${HELP}/mitid-adgangskode/faa-en-ny/`:
      return page(
        'Få en ny adgangskode',
        '<p>Har du MitID app, kan du logge på og lave en ny adgangskode.</p>',
      );
    case `${HELP}/mitid-adgangskode/aktiver/`:
      return page(
        'Aktivér adgangskode',
        '<form><label>Bruger-ID <input name="a"></label><label>Aktiveringskode <input name="b"></label><button>Fortsæt</button></form>',
      );
    case `${HELP}/mitid-app/`:
      return page('MitID app', '<p>Sådan bruger du appen.</p>');
    case '/administration/profil':
      return page('Din profil', '<p>Adgangskode</p><button type="button">Anmod om adgang</button>');
    case '/login':
      return page(
        'Log på',
        '<form><label>Bruger-ID <input class="mitid-core-user__user-id" name="u"></label><button>Fortsæt</button></form>',
      );
    default:
      return { status: 404, page: 'Ikke her.' };
  }
}

export const standIn: StandIn = {
  hosts: ['www.mitid.dk', 'pp.mitid.dk', 'mitid-hjaelp.example', 'refund.example'],
  answer: answerMitid,
  proof: {
    pages: {
      'which-way': [`${PASSWORD_PAGES}/faa-en-ny/`],
      activate: [`${PASSWORD_PAGES}/aktiver/`],
      'request-access': ['https://www.mitid.dk/administration/profil'],
    },
    copy: 'https://refund.example/login',
  },
};
