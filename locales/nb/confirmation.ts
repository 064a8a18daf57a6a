import type { ConfirmationTexts } from '../en/confirmation.ts';

export const confirmation: ConfirmationTexts = {
  title: 'Bekrefter du at det er deg?',
  notice: (agent, desk, reason) => `${agent} hos ${desk} spør: «${reason}»`,
  asks: (agent, desk, when) => `${agent} hos ${desk} spør, ${when}:`,
  asked: (agent, desk, when) => `${agent} hos ${desk} spurte, ${when}:`,
  quoted: (reason) => `«${reason}»`,
  only: 'Bekreft bare hvis du snakker med dem akkurat nå og har ringt dem selv.',
  sees: 'Medarbeideren ser da navnet ditt, deler av e-postadressen og telefonnummeret ditt, og enhetene dine, i 15 minutter.',
  lapses: (time) => `Spørsmålet utløper kl. ${time}.`,
  password: 'Passordet ditt',
  confirm: 'Bekreft',
  byPasskey: 'Bekreft med passnøkkelen',
  confirming: 'Bekrefter',
  deny: 'Det er ikke meg',
  confirmed: {
    title: (time) => `Bekreftet kl. ${time}`,
    text: 'Det er bekreftet at det er deg, og du kan fortsette samtalen. Hvis det ikke var du som bekreftet, må du logge ut overalt på kontosiden din og ringe tjenesten.',
  },
  denying: {
    title: 'Kundestøtten får beskjed',
    later: (time) =>
      `Svaret ditt er tatt vare på og sendes av seg selv så snart tjenesten kan nås, fram til kl. ${time}.`,
  },
  denied: {
    title: (time) => `Avkreftet kl. ${time}`,
    told: 'Kundestøtten har fått vite at det ikke er deg, og den som ringer, kommer ikke videre.',
    text: 'Hvis du ikke vet hvorfor du ble spurt, kan det være at noen prøver å komme inn på kontoen din. Logg ut overalt, og velg et nytt passord.',
    signOut: 'Logg ut overalt',
    signingOut: 'Logger ut',
    signedOut: 'Du er logget ut overalt, også her. Logg inn igjen, og velg et nytt passord.',
    overAlready: 'Økten her er allerede over. Du kan logge ut overalt på kontosiden din.',
  },
  lapsed: {
    title: (time) => `Utløpt kl. ${time}`,
    text: 'Spørsmålet ble ikke besvart, og kundestøtten har ikke fått vite noe om deg. Hvis du fortsatt snakker med dem, kan de spørre igjen.',
  },
  faults: {
    'wrong-credentials': 'Passordet er ikke riktig. Spørsmålet står fortsatt åpent.',
    unauthenticated: 'Du er logget ut. Logg inn igjen for å svare.',
  },
  passkey: {
    refused: 'Passnøkkelen ble ikke godtatt. Spørsmålet står fortsatt åpent.',
    'not-done': 'Ingen passnøkkel ble brukt. Spørsmålet står fortsatt åpent, og du kan prøve igjen.',
    'not-this-host': 'Nettleseren lar ikke Watchword bruke passnøkler for denne tjenesten.',
    'other-service':
      'Tjenesten ba om en passnøkkel som hører til en annen tjeneste. Ingenting ble sendt. Ikke bekreft noe, og si fra til organisasjonen.',
  },
  nobody: {
    title: 'Ingen spør akkurat nå',
    text: 'Når en kundestøtte spør om det er du som ringer, vises spørsmålet her.',
  },
};
