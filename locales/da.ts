import type { Texts } from './en.ts';

export const da: Texts = {
  name: 'Dansk',
  settings: 'Indstillinger',
  connectService: 'Tilslut en tjeneste',
  signIn: 'Log på',
  tryAgain: 'Prøv igen',
  ok: 'OK',

  pin: {
    title: 'Support-pinkode',
    worksOnce: 'virker én gang',
    until: (time) => `Til kl. ${time}. En ny pinkode erstatter denne.`,
    lastMinute: (time) => `Kun til kl. ${time}. Lav en ny, hvis I ikke er færdige inden da.`,
    timeLeft: (time) => `${time} tilbage`,
    make: 'Ny pinkode',
    copy: 'Kopiér pinkode',
    copied: 'Kopieret',
    making: 'Laver din pinkode',
    never:
      'Læs den kun op for en, du selv har ringet til. Ingen må bede om din adgangskode eller dine koder.',
    clockWrong: (duration) =>
      `Uret på denne enhed går cirka ${duration} forkert. Nedtællingen passer alligevel.`,
  },
  ended: {
    used: {
      title: (time, by) => `Brugt kl. ${time} af ${by}`,
      text: 'Hvis det ikke var dem, du talte med, skal du logge af alle steder på din kontoside og ringe til tjenesten.',
    },
    expired: {
      title: 'Denne pinkode er udløbet',
      text: 'Ingen kan bruge den længere. Lav en ny, hvis supporten stadig spørger.',
    },
    replaced: {
      title: 'En nyere pinkode er lavet et andet sted',
      text: 'Kun den nyeste virker. Hvis det ikke var dig, skal du logge af alle steder på din kontoside.',
    },
    blocked: {
      title: 'Denne pinkode gælder ikke længere',
      text: 'Der blev prøvet forkerte cifre tre gange. Lav en ny, og læs den langsomt op.',
    },
    revoked: { title: 'Denne pinkode blev afsluttet', text: 'Den blev afsluttet på din kontoside.' },
    somebody: 'supporten',
  },
  faults: {
    'bad-request': 'Tjenesten godtog ikke anmodningen. Watchword eller tjenesten skal måske opdateres.',
    unauthenticated: 'Du er logget af. Log på igen for at lave en pinkode.',
    'wrong-credentials': 'Det er ikke rigtigt. Kontrollér bruger-id’et og adgangskoden.',
    forbidden: 'Denne konto kan ikke have en support-pinkode.',
    'not-found': 'Tjenesten tilbyder ikke dette længere.',
    'pin-refused': 'Pinkoden blev ikke godkendt.',
    'pin-ended': 'Den pinkode gælder allerede ikke længere. Lav en ny.',
    'too-large': 'Det er mere, end tjenesten tager imod.',
    'unsupported-media-type':
      'Tjenesten godtog ikke anmodningen. Watchword eller tjenesten skal måske opdateres.',
    'too-many': 'Det blev for mange på kort tid.',
    'server-error': 'Noget gik galt hos tjenesten. Prøv igen om lidt.',
    offline: 'Tjenesten kan ikke nås. Kontrollér forbindelsen, og prøv igen.',
    'not-understood': 'Tjenesten gav et svar, der ikke giver mening. Intet er gået tabt. Prøv igen senere.',
    'no-permission': 'Watchword må ikke længere tale med denne tjeneste. Log på igen for at tillade det.',
    'no-account': 'Denne konto er ikke tilsluttet længere.',
  },
  retryAt: (time) => `Du kan prøve igen kl. ${time}.`,
  lastKnown: 'Det, du ser, er det seneste, der er kendt.',

  popup: {
    welcomeTitle: 'Vis supporten, at det er dig',
    welcomeText:
      'Tilslut en tjeneste, du har en konto hos. Når supporten beder om en pinkode, laver du den her.',
    signedInAs: (email) => `logget på som ${email}`,
    signedOut: (email) => `logget af, ${email}`,
    accounts: 'Konti',
  },

  connect: {
    title: 'Tilslut en tjeneste',
    addressTitle: 'Hvilken tjeneste?',
    addressText: 'Organisationen, der beder om din pinkode, fortæller dig sin adresse.',
    address: 'Adresse',
    addressExample: 'For eksempel: account.bank.example',
    find: 'Find',
    finding: 'Leder efter tjenesten',
    fromTab: (host) => `Brug ${host} fra den fane, du var i`,
    again: (name) => `${name} igen`,
    found: (name) => `Dette er ${name}`,
    foundText: (host, digits, minutes) =>
      `På ${host}. Pinkoderne har ${digits} cifre og virker i ${minutes} minutter.`,
    allow: 'Tillad, og gå videre',
    allowText: (host) => `Din browser spørger nu, om Watchword må tale med ${host} og ingen andre websteder.`,
    notAllowed: 'Uden tilladelsen kan Watchword ikke tale med tjenesten. Intet blev tilsluttet.',
    other: 'En anden tjeneste',
    signInTitle: (name) => `Log på ${name}`,
    passkey: 'Log på med en adgangsnøgle',
    or: 'eller',
    identifier: 'Bruger-id eller e-mailadresse',
    password: 'Adgangskode',
    passwordText: (host) => `Den sendes til ${host} og gemmes ingen steder.`,
    signingIn: 'Logger på',
    addPasskeyTitle: 'Uden adgangskode næste gang?',
    addPasskeyText:
      'Med en adgangsnøgle logger du på med dit fingeraftryk, dit ansigt eller denne enheds kode. Den kan ikke gættes eller læses op for nogen.',
    addPasskey: 'Tilføj en adgangsnøgle',
    notNow: 'Ikke nu',
    doneTitle: 'Du er tilsluttet',
    doneText: (name) =>
      `Når ${name} beder om en pinkode, klikker du på Watchword-ikonet på værktøjslinjen og vælger »Ny pinkode«.`,
    close: 'Luk denne fane',
    another: 'Tilslut en tjeneste mere',
    faults: {
      'not-an-address': 'Det er ikke en adresse. Den ser ud som account.bank.example.',
      'not-secure':
        'Den adresse er ikke sikker. Kun adresser, der begynder med https, er trygge at logge på.',
      'no-answer': 'Ingen svarer på den adresse. Kontrollér stavemåden og forbindelsen.',
      'no-service': 'Det websted har ingen support-pinkode. Kontrollér adressen hos organisationen.',
      lies: 'Det websted udgiver sig for at være et andet. Log ikke på der, og fortæl det til organisationen.',
    },
    ceremony: {
      'not-done': 'Der blev ikke brugt nogen adgangsnøgle. Du kan prøve igen eller bruge din adgangskode.',
      'not-this-host': 'Browseren lader ikke Watchword bruge adgangsnøgler til denne tjeneste.',
      'already-there': 'Denne enhed har allerede en adgangsnøgle til denne konto.',
    },
  },

  options: {
    title: 'Indstillinger for Watchword',
    accounts: 'Konti',
    noAccounts: 'Ingen tjeneste er tilsluttet.',
    signOut: 'Log af',
    remove: 'Fjern',
    language: 'Sprog',
    languageBrowser: 'Browserens sprog',
    history: 'Det er der sket med dine pinkoder',
    historyText: 'Gemmes kun på denne enhed, uden cifrene.',
    noHistory: 'Intet endnu.',
    clearHistory: 'Ryd listen',
    kinds: {
      made: 'Pinkode lavet',
      used: 'Pinkode brugt',
      expired: 'Pinkode udløbet',
      replaced: 'Pinkode erstattet',
      blocked: 'Pinkode afsluttet efter tre forkerte forsøg',
      revoked: 'Pinkode afsluttet på kontosiden',
    },
    by: (name) => `af ${name}`,
  },
};
