import type { UiTexts } from '../en/ui.ts';

export const ui: UiTexts = {
  settings: 'Indstillinger',
  connectService: 'Tilslut en tjeneste',
  signIn: 'Log ind',
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
      text: 'Hvis det ikke var den, du talte med, skal du gå til din kontoside, logge ud overalt og ringe til tjenesten.',
    },
    expired: {
      title: 'Denne pinkode er udløbet',
      text: 'Ingen kan bruge den længere. Lav en ny, hvis kundesupporten stadig beder om en.',
    },
    replaced: {
      title: 'Der er lavet en nyere pinkode et andet sted',
      text: 'Kun den nyeste virker. Hvis det ikke var dig, skal du gå til din kontoside og logge ud overalt.',
    },
    blocked: {
      title: 'Denne pinkode gælder ikke længere',
      text: 'Der blev tastet forkerte cifre tre gange. Lav en ny, og læs den langsomt op.',
    },
    revoked: { title: 'Denne pinkode er gjort ugyldig', text: 'Det blev gjort på din kontoside.' },
    somebody: 'kundesupporten',
  },
  faults: {
    'bad-request': 'Tjenesten godtog ikke anmodningen. Watchword eller tjenesten skal måske opdateres.',
    unauthenticated: 'Du er logget ud. Log ind igen for at lave en pinkode.',
    'wrong-credentials': 'Det er ikke rigtigt. Kontrollér bruger-id’et og adgangskoden.',
    forbidden: 'Denne konto kan ikke have en support-pinkode.',
    'not-found': 'Tjenesten tilbyder ikke dette længere.',
    'pin-refused': 'Pinkoden blev ikke godkendt.',
    'pin-ended': 'Den pinkode gælder ikke længere. Lav en ny.',
    'confirmation-over': 'Det spørgsmål er allerede besvaret, eller ingen venter længere på svaret.',
    'person-denied': 'Personen har svaret, at det ikke er vedkommende, der ringer.',
    'new-password-needed':
      'Tjenesten beder dig om først at vælge en ny adgangskode. Gør det på tjenestens egne sider.',
    'too-large': 'Det er mere, end tjenesten kan tage imod.',
    'unsupported-media-type':
      'Tjenesten godtog ikke anmodningen. Watchword eller tjenesten skal måske opdateres.',
    'too-many': 'Det blev for mange forsøg på kort tid.',
    'server-error': 'Noget gik galt hos tjenesten. Prøv igen om lidt.',
    offline: 'Tjenesten kan ikke nås. Kontrollér internetforbindelsen, og prøv igen.',
    'not-understood': 'Tjenesten gav et svar, der ikke giver mening. Intet er gået tabt. Prøv igen senere.',
    'no-permission':
      'Watchword må ikke længere have kontakt med denne tjeneste. Log ind igen for at tillade det.',
    'no-account': 'Denne konto er ikke tilsluttet længere.',
  },
  retryAt: (time) => `Du kan prøve igen kl. ${time}.`,
  lastKnown: 'Her ser du det seneste, der er kendt.',

  popup: {
    welcomeTitle: 'Vis kundesupporten, at det er dig',
    welcomeText:
      'Tilslut en tjeneste, du har en konto hos. Når kundesupporten beder om en pinkode, laver du den her.',
    signedInAs: (email) => `logget ind som ${email}`,
    signedOut: (email) => `logget ud, ${email}`,
    accounts: 'Konti',
    tab: {
      help: (site, now, all) => `Denne side er adgangskodehjælp hos ${site}, trin ${now} af ${all}.`,
      helpOnly: (site) => `Denne side er adgangskodehjælp hos ${site}.`,
      supportPin: (site) => `Denne side handler om support-pinkoden hos ${site}.`,
      thisSite: 'dette websted',
      warning: (site) => `Pas på: denne side er ikke ${site}.`,
      show: 'Vis vejledning',
      guideHere: 'Vejled mig her',
      always: (host) => `Vejled altid på ${host}`,
      change: 'Skift adgangskoden til dette websted',
      noChange: 'Webstedet siger ikke hvor. Se efter »Sikkerhed« eller »Konto« på det.',
      notHere: 'Browseren lader ingen udvidelse hjælpe på denne side.',
    },
  },

  sites: {
    title: (sites) => `Hjælp fra ${sites}`,
    list: 'Mere hjælp',
    supportPin: 'support-pinkode',
    getPin: 'Hent pinkode',
    given: 'Brugt: jeg har givet den',
    fourAndSix: (site) =>
      `De fire cifre må du læse op for ${site}. En sekscifret kode læser du aldrig op for nogen.`,
    onDevice: 'Bekræft på en enhed',
    newPassword: 'en ny adgangskode',
    whichWay: 'Hvilken vej?',
    workshop: 'Lav en god adgangskode',
  },
  waits: {
    list: 'Ventetider',
    running: {
      'profile-change': (site, time) => `Du kan ændre din ${site}-adgangskode fra ${time}.`,
      'phone-number': (site, time) => `${site} support kan sende dig sms fra ${time}.`,
    },
    over: {
      'profile-change': {
        title: (site) => `Nu kan du ændre din ${site}-adgangskode`,
        text: 'Ventetiden er gået. Log ind, vælg den nye adgangskode, og gem den.',
      },
      'phone-number': {
        title: (site) => `${site} support kan sende dig sms igen`,
        text: 'Dit telefonnummer er ikke længere for nyt.',
      },
    },
    cancel: 'Annullér',
    open: (site) => `Åbn ${site}`,
    done: 'Færdig',
  },

  connect: {
    title: 'Tilslut en tjeneste',
    addressTitle: 'Hvilken tjeneste?',
    addressText: 'Du får adressen af den organisation, der beder om din pinkode.',
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
    allowText: (host) =>
      `Din browser spørger nu, om Watchword må have kontakt med ${host} og ingen andre websteder.`,
    notAllowed: 'Uden tilladelsen kan Watchword ikke have kontakt med tjenesten. Intet blev tilsluttet.',
    other: 'En anden tjeneste',
    signInTitle: (name) => `Log ind hos ${name}`,
    passkey: 'Log ind med en adgangsnøgle',
    or: 'eller',
    identifier: 'Bruger-id eller e-mailadresse',
    password: 'Adgangskode',
    passwordText: (host) => `Den sendes til ${host} og gemmes ingen steder.`,
    signingIn: 'Logger ind',
    addPasskeyTitle: 'Uden adgangskode næste gang?',
    addPasskeyText:
      'Med en adgangsnøgle logger du ind med dit fingeraftryk, dit ansigt eller denne enheds kode. Adgangsnøglen kan ikke gættes eller læses op for nogen.',
    addPasskey: 'Tilføj en adgangsnøgle',
    notNow: 'Ikke nu',
    doneTitle: 'Tjenesten er tilsluttet',
    doneText: (name) =>
      `Når ${name} beder om en pinkode, klikker du på Watchword-ikonet på værktøjslinjen og vælger »Ny pinkode«.`,
    close: 'Luk denne fane',
    another: 'Tilslut en tjeneste mere',
    secondStep: {
      title: 'Ét trin mere',
      byEmail: 'En kode er sendt til din e-mailadresse.',
      bySms: 'En kode er sendt til din telefon på sms.',
      questions: 'Svar på de spørgsmål, du valgte, da din konto blev oprettet.',
      code: (n) => `Kode på ${n} cifre`,
      never: 'Læs den aldrig op for nogen.',
      goOn: 'Fortsæt',
      resend: 'Send en ny kode',
      resent: 'En ny kode er sendt. Kun den nyeste virker.',
      back: 'Tilbage',
      wrong: 'Det er ikke rigtigt. Du kan prøve igen.',
      over: 'Det tog for lang tid. Gå tilbage, og log ind igen.',
    },
    faults: {
      'not-an-address': 'Det er ikke en adresse. En adresse ser sådan ud: account.bank.example.',
      'not-secure':
        'Den adresse er ikke sikker. Det er kun sikkert at logge ind på adresser, der begynder med https.',
      'no-answer': 'Ingen svarer på den adresse. Kontrollér stavemåden og internetforbindelsen.',
      'no-service': 'Det websted har ingen support-pinkode. Spørg organisationen, om adressen er rigtig.',
      lies: 'Det websted udgiver sig for at være et andet. Log ikke ind dér, og fortæl det til organisationen.',
    },
    ceremony: {
      'not-done': 'Der blev ikke brugt nogen adgangsnøgle. Du kan prøve igen eller bruge din adgangskode.',
      'not-this-host': 'Browseren lader ikke Watchword bruge adgangsnøgler til denne tjeneste.',
      'other-service':
        'Den tjeneste bad om en adgangsnøgle, der hører til en anden tjeneste. Der blev ikke sendt noget. Log ikke ind dér, og fortæl det til organisationen.',
      'already-there': 'Denne enhed har allerede en adgangsnøgle til denne konto.',
    },
  },

  options: {
    title: 'Indstillinger for Watchword',
    accounts: 'Konti',
    noAccounts: 'Ingen tjeneste er tilsluttet.',
    signOut: 'Log ud',
    remove: 'Fjern',
    language: 'Sprog',
    languageBrowser: 'Browserens sprog',
    history: 'Det er der sket',
    historyText:
      'Dine pinkoder, og hvem der spurgte, om det er dig. Gemmes kun på denne enhed, uden cifrene.',
    noHistory: 'Ikke noget endnu.',
    clearHistory: 'Ryd listen',
    kinds: {
      made: 'Pinkode lavet',
      used: 'Pinkode brugt',
      expired: 'Pinkode udløbet',
      replaced: 'Pinkode erstattet',
      blocked: 'Pinkode ugyldig efter tre forkerte forsøg',
      revoked: 'Pinkode gjort ugyldig på kontosiden',
      asked: 'Bedt om bekræftelse',
      confirmed: 'Bekræftet: Det er dig',
      denied: 'Afkræftet: Det er ikke dig',
      lapsed: 'Spørgsmålet udløb uden svar',
    },
    by: (name) => `af ${name}`,
    askedBy: (name) => `spurgt af ${name}`,
    guide: {
      title: 'Vejledning til adgangskodehjælp',
      text: (sites) =>
        `Af sig selv kommer vejledningen kun på login-, konto- og hjælpesider hos ${sites}. Andre steder kommer den, hvor du tillader det.`,
      all: 'På alle websteder',
      allText:
        'Den ser efter adgangskodehjælp på hver side, kun på denne enhed. Intet sendes nogen steder hen.',
      sites: 'Tilladt af dig',
      none: 'Ingen andre websteder er tilladt.',
      quiet: 'Lukket af dig',
      again: 'Vis igen',
    },
  },
};
