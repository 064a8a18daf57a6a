import type { ConfirmationTexts } from '../en/confirmation.ts';

export const confirmation: ConfirmationTexts = {
  title: 'Bekræfter du, at det er dig?',
  notice: (agent, desk, reason) => `${agent} hos ${desk} spørger: »${reason}«`,
  asks: (agent, desk, when) => `${agent} hos ${desk} spørger, ${when}:`,
  asked: (agent, desk, when) => `${agent} hos ${desk} spurgte, ${when}:`,
  quoted: (reason) => `»${reason}«`,
  only: 'Bekræft kun, hvis du taler med dem lige nu og selv har ringet til dem.',
  sees: 'Medarbejderen ser så dit navn, dele af din e-mailadresse og dit telefonnummer samt dine enheder i 15 minutter.',
  lapses: (time) => `Spørgsmålet udløber kl. ${time}.`,
  password: 'Din adgangskode',
  confirm: 'Bekræft',
  byPasskey: 'Bekræft med din adgangsnøgle',
  confirming: 'Bekræfter',
  deny: 'Det er ikke mig',
  confirmed: {
    title: (time) => `Bekræftet kl. ${time}`,
    text: 'Det er bekræftet, at det er dig, og du kan fortsætte samtalen. Hvis det ikke var dig, der bekræftede, skal du logge ud overalt på din kontoside og ringe til tjenesten.',
  },
  denying: {
    title: 'Kundesupporten får besked',
    later: (time) =>
      `Dit svar er gemt og sendes af sig selv, så snart tjenesten kan nås, indtil kl. ${time}.`,
  },
  denied: {
    title: (time) => `Afkræftet kl. ${time}`,
    told: 'Kundesupporten har fået at vide, at det ikke er dig, og den, der ringer, kommer ikke videre.',
    text: 'Hvis du ikke ved, hvorfor du blev spurgt, prøver nogen måske at komme ind på din konto. Log ud overalt, og vælg en ny adgangskode.',
    signOut: 'Log ud overalt',
    signingOut: 'Logger ud',
    signedOut: 'Du er logget ud overalt, også her. Log ind igen, og vælg en ny adgangskode.',
    overAlready: 'Din session her er allerede slut. Du kan logge ud overalt på din kontoside.',
  },
  lapsed: {
    title: (time) => `Udløbet kl. ${time}`,
    text: 'Spørgsmålet blev ikke besvaret, og kundesupporten har ikke fået noget at vide om dig. Hvis du stadig taler med dem, kan de spørge igen.',
  },
  faults: {
    'wrong-credentials': 'Adgangskoden er ikke rigtig. Spørgsmålet er stadig åbent.',
    unauthenticated: 'Du er logget ud. Log ind igen for at svare.',
  },
  passkey: {
    refused: 'Adgangsnøglen blev ikke godkendt. Spørgsmålet er stadig åbent.',
    'not-done': 'Der blev ikke brugt nogen adgangsnøgle. Spørgsmålet er stadig åbent, og du kan prøve igen.',
    'not-this-host': 'Browseren lader ikke Watchword bruge adgangsnøgler til denne tjeneste.',
    'other-service':
      'Tjenesten bad om en adgangsnøgle, der hører til en anden tjeneste. Der blev ikke sendt noget. Bekræft ikke noget, og fortæl det til organisationen.',
  },
  nobody: {
    title: 'Ingen spørger lige nu',
    text: 'Når en kundesupport spørger, om det er dig, der ringer, vises spørgsmålet her.',
  },
};
