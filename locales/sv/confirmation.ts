import type { ConfirmationTexts } from '../en/confirmation.ts';

export const confirmation: ConfirmationTexts = {
  title: 'Bekräftar du att det är du?',
  notice: (agent, desk, reason) => `${agent} på ${desk} frågar: ”${reason}”`,
  asks: (agent, desk, when) => `${agent} på ${desk} frågar, ${when}:`,
  asked: (agent, desk, when) => `${agent} på ${desk} frågade, ${when}:`,
  quoted: (reason) => `”${reason}”`,
  only: 'Bekräfta bara om du talar med dem just nu och har ringt dem själv.',
  sees: 'Medarbetaren ser då ditt namn, delar av din e-postadress och ditt telefonnummer samt dina enheter i 15 minuter.',
  lapses: (time) => `Frågan går ut kl. ${time}.`,
  password: 'Ditt lösenord',
  confirm: 'Bekräfta',
  byPasskey: 'Bekräfta med din passnyckel',
  confirming: 'Bekräftar',
  deny: 'Det är inte jag',
  confirmed: {
    title: (time) => `Bekräftat kl. ${time}`,
    text: 'Det har bekräftats att det är du, och du kan fortsätta samtalet. Om det inte var du som bekräftade ska du logga ut överallt på din kontosida och ringa tjänsten.',
  },
  denying: {
    title: 'Kundtjänsten får veta det',
    later: (time) =>
      `Ditt svar är sparat och skickas av sig självt så snart tjänsten går att nå, fram till kl. ${time}.`,
  },
  denied: {
    title: (time) => `Nekat kl. ${time}`,
    told: 'Kundtjänsten har fått veta att det inte är du, och den som ringer kommer inte vidare.',
    text: 'Om du inte vet varför du fick frågan kan det vara någon som försöker komma in på ditt konto. Logga ut överallt och välj ett nytt lösenord.',
    signOut: 'Logga ut överallt',
    signingOut: 'Loggar ut',
    signedOut: 'Du har loggats ut överallt, även här. Logga in igen och välj ett nytt lösenord.',
    overAlready: 'Din session här är redan slut. Du kan logga ut överallt på din kontosida.',
  },
  lapsed: {
    title: (time) => `Utgången kl. ${time}`,
    text: 'Frågan besvarades inte, och kundtjänsten har inte fått veta något om dig. Om du fortfarande talar med dem kan de fråga igen.',
  },
  faults: {
    'wrong-credentials': 'Lösenordet stämmer inte. Frågan är fortfarande öppen.',
    unauthenticated: 'Du är utloggad. Logga in igen för att svara.',
  },
  passkey: {
    refused: 'Passnyckeln godkändes inte. Frågan är fortfarande öppen.',
    'not-done': 'Ingen passnyckel användes. Frågan är fortfarande öppen, och du kan försöka igen.',
    'not-this-host': 'Webbläsaren låter inte Watchword använda passnycklar för den här tjänsten.',
    'other-service':
      'Tjänsten bad om en passnyckel som hör till en annan tjänst. Ingenting skickades. Bekräfta ingenting, och berätta det för organisationen.',
  },
  nobody: {
    title: 'Ingen frågar just nu',
    text: 'När en kundtjänst frågar om det är du som ringer visas frågan här.',
  },
};
