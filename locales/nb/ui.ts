import type { UiTexts } from '../en/ui.ts';

export const ui: UiTexts = {
  settings: 'Innstillinger',
  connectService: 'Koble til en tjeneste',
  signIn: 'Logg inn',
  tryAgain: 'Prøv igjen',
  ok: 'OK',

  pin: {
    title: 'Støtte-PIN',
    worksOnce: 'virker én gang',
    until: (time) => `Til kl. ${time}. En ny PIN-kode erstatter denne.`,
    lastMinute: (time) => `Bare til kl. ${time}. Lag en ny hvis dere ikke er ferdige da.`,
    timeLeft: (time) => `${time} igjen`,
    make: 'Ny PIN',
    copy: 'Kopier PIN',
    copied: 'Kopiert',
    making: 'Lager PIN-koden din',
    never:
      'Les den bare opp for noen du selv har ringt til. Ingen har lov til å be om passordet eller kodene dine.',
    clockWrong: (duration) =>
      `Klokken på denne enheten går omtrent ${duration} feil. Nedtellingen stemmer likevel.`,
  },
  ended: {
    used: {
      title: (time, by) => `Brukt kl. ${time} av ${by}`,
      text: 'Hvis det ikke var den du snakket med, må du gå til kontosiden din, logge ut overalt og ringe tjenesten.',
    },
    expired: {
      title: 'Denne PIN-koden er utløpt',
      text: 'Ingen kan bruke den lenger. Lag en ny hvis kundestøtten fortsatt ber om en.',
    },
    replaced: {
      title: 'Det er laget en nyere PIN-kode et annet sted',
      text: 'Bare den nyeste virker. Hvis det ikke var deg, må du gå til kontosiden din og logge ut overalt.',
    },
    blocked: {
      title: 'Denne PIN-koden gjelder ikke lenger',
      text: 'Feil sifre ble prøvd tre ganger. Lag en ny og les den opp langsomt.',
    },
    revoked: { title: 'Denne PIN-koden er gjort ugyldig', text: 'Det ble gjort på kontosiden din.' },
    somebody: 'kundestøtten',
  },
  faults: {
    'bad-request': 'Tjenesten godtok ikke forespørselen. Watchword eller tjenesten må kanskje oppdateres.',
    unauthenticated: 'Du er logget ut. Logg inn igjen for å lage en PIN-kode.',
    'wrong-credentials': 'Det stemmer ikke. Kontroller bruker-ID-en og passordet.',
    forbidden: 'Denne kontoen kan ikke ha en støtte-PIN.',
    'not-found': 'Tjenesten tilbyr ikke dette lenger.',
    'pin-refused': 'PIN-koden ble ikke godtatt.',
    'pin-ended': 'Den PIN-koden gjelder ikke lenger. Lag en ny.',
    'confirmation-over': 'Det spørsmålet er allerede besvart, eller ingen venter på svaret lenger.',
    'person-denied': 'Personen har svart at det ikke er vedkommende som ringer.',
    'new-password-needed':
      'Tjenesten ber deg velge et nytt passord først. Gjør det på tjenestens egne sider.',
    'too-large': 'Det er mer enn tjenesten tar imot.',
    'unsupported-media-type':
      'Tjenesten godtok ikke forespørselen. Watchword eller tjenesten må kanskje oppdateres.',
    'too-many': 'Det ble for mange forsøk på kort tid.',
    'server-error': 'Noe gikk galt hos tjenesten. Prøv igjen om litt.',
    offline: 'Tjenesten kan ikke nås. Kontroller nettforbindelsen og prøv igjen.',
    'not-understood': 'Tjenesten ga et svar som ikke gir mening. Ingenting er tapt. Prøv igjen senere.',
    'no-permission':
      'Watchword har ikke lenger lov til å ha kontakt med denne tjenesten. Logg inn igjen for å tillate det.',
    'no-account': 'Denne kontoen er ikke koblet til lenger.',
  },
  retryAt: (time) => `Du kan prøve igjen kl. ${time}.`,
  lastKnown: 'Her ser du det siste som er kjent.',

  popup: {
    welcomeTitle: 'Vis kundestøtten at det er deg',
    welcomeText:
      'Koble til en tjeneste du har konto hos. Når kundestøtten ber om en PIN-kode, lager du den her.',
    signedInAs: (email) => `logget inn som ${email}`,
    signedOut: (email) => `logget ut, ${email}`,
    accounts: 'Kontoer',
    tab: {
      help: (site, now, all) => `Denne siden er passordhjelp hos ${site}, steg ${now} av ${all}.`,
      helpOnly: (site) => `Denne siden er passordhjelp hos ${site}.`,
      supportPin: (site) => `Denne siden gjelder PIN for kundestøtte hos ${site}.`,
      thisSite: 'dette nettstedet',
      warning: (site) => `Vær forsiktig: denne siden er ikke ${site}.`,
      show: 'Vis veiledning',
      guideHere: 'Veiled meg her',
      always: (host) => `Veiled alltid på ${host}`,
      change: 'Bytt passordet på dette nettstedet',
      noChange: 'Nettstedet sier ikke hvor. Se etter «Sikkerhet» eller «Konto» der.',
      notHere: 'Nettleseren lar ingen utvidelser hjelpe på denne siden.',
    },
  },

  sites: {
    title: (sites) => `Hjelp fra ${sites}`,
    list: 'Mer hjelp',
    supportPin: 'PIN for kundestøtte',
    getPin: 'Hent PIN',
    given: 'Brukt: jeg har oppgitt den',
    fourAndSix: (site) =>
      `De fire sifrene kan du lese opp for ${site}. En sekssifret kode leser du aldri opp for noen.`,
    onDevice: 'Bekreft på en enhet',
    newPassword: 'et nytt passord',
    whichWay: 'Hvilken vei?',
    workshop: 'Lag et godt passord',
  },
  waits: {
    list: 'Ventetider',
    running: {
      'profile-change': (site, time) => `Du kan endre ${site}-passordet fra ${time}.`,
      'phone-number': (site, time) => `${site} support kan sende deg SMS fra ${time}.`,
    },
    over: {
      'profile-change': {
        title: (site) => `Nå kan du endre ${site}-passordet`,
        text: 'Ventetiden er over. Logg inn, velg det nye passordet og lagre det.',
      },
      'phone-number': {
        title: (site) => `${site} support kan sende deg SMS igjen`,
        text: 'Telefonnummeret ditt er ikke lenger for nytt.',
      },
    },
    cancel: 'Avbryt',
    open: (site) => `Åpne ${site}`,
    done: 'Ferdig',
  },

  connect: {
    title: 'Koble til en tjeneste',
    addressTitle: 'Hvilken tjeneste?',
    addressText: 'Du får adressen av organisasjonen som ber om PIN-koden din.',
    address: 'Adresse',
    addressExample: 'For eksempel: account.bank.example',
    find: 'Finn',
    finding: 'Leter etter tjenesten',
    fromTab: (host) => `Bruk ${host} fra fanen du var i`,
    again: (name) => `${name} på nytt`,
    found: (name) => `Dette er ${name}`,
    foundText: (host, digits, minutes) =>
      `På ${host}. PIN-kodene har ${digits} sifre og virker i ${minutes} minutter.`,
    allow: 'Tillat og gå videre',
    allowText: (host) =>
      `Nettleseren spør nå om Watchword får ha kontakt med ${host} og ingen andre nettsteder.`,
    notAllowed: 'Uten tillatelsen kan ikke Watchword ha kontakt med tjenesten. Ingenting er koblet til.',
    other: 'En annen tjeneste',
    signInTitle: (name) => `Logg inn hos ${name}`,
    passkey: 'Logg inn med passnøkkel',
    or: 'eller',
    identifier: 'Bruker-ID eller e-postadresse',
    password: 'Passord',
    passwordText: (host) => `Det sendes til ${host} og lagres ikke noe sted.`,
    signingIn: 'Logger inn',
    addPasskeyTitle: 'Uten passord neste gang?',
    addPasskeyText:
      'Med en passnøkkel logger du inn med fingeravtrykket, ansiktet eller koden til denne enheten. Passnøkkelen kan ikke gjettes eller leses opp for noen.',
    addPasskey: 'Legg til en passnøkkel',
    notNow: 'Ikke nå',
    doneTitle: 'Du er koblet til',
    doneText: (name) =>
      `Når ${name} ber om en PIN-kode, klikker du på Watchword-ikonet på verktøylinjen og velger «Ny PIN».`,
    close: 'Lukk denne fanen',
    another: 'Koble til en tjeneste til',
    secondStep: {
      title: 'Ett steg til',
      byEmail: 'En kode er sendt til e-postadressen din.',
      bySms: 'En kode er sendt til telefonen din på SMS.',
      questions: 'Svar på spørsmålene du valgte da kontoen ble opprettet.',
      code: (n) => `Kode med ${n} sifre`,
      never: 'Les den aldri opp for noen.',
      goOn: 'Fortsett',
      resend: 'Send en ny kode',
      resent: 'En ny kode er sendt. Bare den nyeste virker.',
      back: 'Tilbake',
      wrong: 'Det er ikke riktig. Du kan prøve igjen.',
      over: 'Det tok for lang tid. Gå tilbake og logg inn på nytt.',
    },
    faults: {
      'not-an-address': 'Det er ikke en adresse. En adresse ser slik ut: account.bank.example.',
      'not-secure':
        'Den adressen er ikke sikker. Det er bare trygt å logge inn på adresser som begynner med https.',
      'no-answer': 'Ingen svarer på den adressen. Kontroller stavemåten og nettforbindelsen.',
      'no-service': 'Det nettstedet har ingen støtte-PIN. Spør organisasjonen om adressen er riktig.',
      lies: 'Det nettstedet gir seg ut for å være et annet. Ikke logg inn der, og si fra til organisasjonen.',
    },
    ceremony: {
      'not-done': 'Ingen passnøkkel ble brukt. Du kan prøve igjen eller bruke passordet ditt.',
      'not-this-host': 'Nettleseren lar ikke Watchword bruke passnøkler for denne tjenesten.',
      'other-service':
        'Den tjenesten ba om en passnøkkel som hører til en annen tjeneste. Ingenting ble sendt. Ikke logg inn der, og si fra til organisasjonen.',
      'already-there': 'Denne enheten har allerede en passnøkkel for denne kontoen.',
    },
  },

  options: {
    title: 'Innstillinger for Watchword',
    accounts: 'Kontoer',
    noAccounts: 'Ingen tjeneste er koblet til.',
    signOut: 'Logg ut',
    remove: 'Fjern',
    language: 'Språk',
    languageBrowser: 'Nettleserens språk',
    history: 'Dette har skjedd',
    historyText:
      'PIN-kodene dine, og hvem som spurte om det er deg. Lagres bare på denne enheten, uten sifrene.',
    noHistory: 'Ingenting ennå.',
    clearHistory: 'Tøm listen',
    kinds: {
      made: 'PIN-kode laget',
      used: 'PIN-kode brukt',
      expired: 'PIN-kode utløpt',
      replaced: 'PIN-kode erstattet',
      blocked: 'PIN-kode ugyldig etter tre mislykkede forsøk',
      revoked: 'PIN-kode gjort ugyldig på kontosiden',
      asked: 'Bedt om bekreftelse',
      confirmed: 'Bekreftet: Det er deg',
      denied: 'Avkreftet: Det er ikke deg',
      lapsed: 'Spørsmålet utløp uten svar',
    },
    by: (name) => `av ${name}`,
    askedBy: (name) => `spurt av ${name}`,
    guide: {
      title: 'Veiledning for passordhjelp',
      text: (sites) =>
        `Av seg selv kommer veiledningen bare på innloggings-, konto- og hjelpesidene til ${sites}. Ellers kommer den der du tillater det.`,
      all: 'På alle nettsteder',
      allText: 'Den ser etter passordhjelp på hver side, bare på denne enheten. Ingenting sendes noe sted.',
      sites: 'Tillatt av deg',
      none: 'Ingen andre nettsteder er tillatt.',
      quiet: 'Lukket av deg',
      again: 'Vis igjen',
    },
  },
};
