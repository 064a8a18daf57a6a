import type { GuideTexts } from './en.ts';

export const nl: GuideTexts = {
  panel: 'Gids van Watchword',
  title: (site) => `Wachtwoordhulp bij ${site}`,
  titleAnywhere: 'Wachtwoordhulp',
  titleCode: (site) => `Inlogcode van ${site}`,
  step: (now, all) => `Stap ${now} van ${all}`,
  stepDone: 'klaar',
  showBox: 'Wijs het vak aan',
  didNotCome: 'Hij kwam niet',
  goBack: 'Terug',
  move: 'Zet het paneel in een andere hoek',
  collapse: 'Maak het paneel klein',
  expand: 'Toon de gids',
  close: 'Sluit de gids',
  closePage: 'Op deze pagina',
  closeSite: (host) => `Altijd op ${host}`,
  cancel: 'Annuleren',
  somebody: 'De site',

  plan: {
    identifier: 'Je e-mailadres of mobiele nummer',
    'extra-check': 'Een vraag over jou',
    code: 'De code die je krijgt',
    'new-password': 'Kies een nieuw wachtwoord, twee keer',
    done: 'Opgeslagen, en elders uitgelogd',
  },

  now: {
    identifier: {
      title: 'Typ je e-mailadres of mobiele nummer',
      text: (site) =>
        `Neem wat bij je account hoort. Druk dan op de knop onder het vak: ${site} stuurt je een bericht.`,
    },
    'forced-reset': {
      title: 'Er wordt een nieuw wachtwoord geëist',
      text: (site) =>
        `${site} eist dat soms nadat je bent ingelogd, ook als je niets bent vergeten. Volg de pagina; de stappen zijn dezelfde.`,
    },
    'extra-check': {
      title: 'Beantwoord de vraag',
      text: (site) =>
        `${site} vraagt iets wat het van je weet, zoals je postcode of je naam. Typ het zoals het in je account staat.`,
    },
    code: { title: 'Typ de code', text: (site) => `${site} heeft hem per e-mail of sms gestuurd.` },
    'two-step': {
      title: 'Typ de inlogcode',
      text: (site) =>
        `${site} wil hem naast je wachtwoord. Hij komt per sms, door een telefoontje of uit je authenticator-app.`,
    },
    'choose-channel': {
      title: 'Kies waar de code heen gaat',
      text: (site) =>
        `Kies de telefoon of de app die je bij de hand hebt en druk op de knop. ${site} stuurt daar een code heen.`,
    },
    approval: {
      title: 'Keur het elders goed',
      text: (site) =>
        `${site} heeft een verzoek naar je app, telefoon of e-mail gestuurd. Open het daar en keur het alleen goed als je hier zelf mee begon. Laat deze pagina open.`,
    },
    captcha: {
      title: 'Laat zien dat je geen robot bent',
      text: (site) =>
        `Los de puzzel op en druk op de knop. Kun je hem niet zien, vraag ${site} dan om een andere of om geluid.`,
    },
    'new-password': {
      title: 'Kies een nieuw wachtwoord',
      text: () =>
        'Typ in beide vakken hetzelfde. Neem er een die je nergens anders gebruikt en druk op de knop om het op te slaan.',
    },
    'change-password': {
      title: 'Wijzig je wachtwoord',
      text: () =>
        'Typ het wachtwoord dat je nu hebt en daarna het nieuwe. Neem er een die je nergens anders gebruikt.',
    },
    done: { title: 'Het wachtwoord is gewijzigd', text: () => 'Dit volgt eruit:' },
    nothing: {
      title: 'Geen wachtwoordhulp op deze pagina',
      text: () => 'Zoek een link als ‘Wachtwoord vergeten?’ bij de inlogvakken. De gids gaat daar verder.',
    },
  },
  sixDigits: (digits) => `Typ de code van ${digits} cijfers`,
  sentAgo: (ago) => `Hij is ${ago} gestuurd.`,
  takesMinutes: 'Het kan een paar minuten duren; kijk ook bij de spam.',
  lasts: (minutes) => `Hij werkt ongeveer ${minutes} minuten.`,
  trouble: 'De pagina zegt dat er iets niet klopte. Lees de melding en probeer het opnieuw.',
  codeTrouble: 'Die code is niet aangenomen. Alleen de nieuwste werkt: zoek hem op en typ alle cijfers.',
  afterSaving: 'Als je hebt opgeslagen:',

  remedies: {
    spam: 'Kijk in de spammap en op de andere tabbladen van je mailbox.',
    wait: 'Wacht een paar minuten. Sms en e-mail zijn soms traag.',
    resend: 'Vraag een nieuwe code aan met de link op de pagina. De oudere werken dan niet meer.',
    'other-channel':
      'Ga terug en geef je andere gegeven op: je mobiele nummer in plaats van je e-mailadres, of omgekeerd.',
    'daily-limit':
      'Zijn er vandaag te veel codes aangevraagd, dan duurt het 24 uur voor je er weer een krijgt.',
    'customer-service': (site) =>
      `Heb je dat nummer of adres niet meer? Dan kan alleen de klantenservice helpen. ${site} kan om een foto van een identiteitsbewijs vragen.`,
  },
  customerService: 'Open hulp bij inloggen',

  consequences: {
    'at-once': 'Het nieuwe wachtwoord werkt meteen.',
    'all-accounts': (site) => `Het geldt voor alle ${site}-accounts met dat e-mailadres.`,
    'signed-out': 'Jij en ieder ander worden op andere apparaten uitgelogd.',
    'saved-passwords': 'Laat deze browser het nieuwe wachtwoord bewaren in plaats van het oude.',
  },

  never: {
    code: (host) => `Typ de code alleen hier, op ${host}. Lees hem nooit aan iemand voor.`,
    password: (host) => `Typ het wachtwoord alleen hier, op ${host}. Niemand mag je ernaar vragen.`,
    other: (host) => `Je bent op ${host}. Niemand mag je om een wachtwoord of code vragen.`,
  },

  warning: {
    title: (site) => `Dit is niet ${site}`,
    deceptions: {
      letters: (site, host) =>
        `Het adres ${host} lijkt alleen op dat van ${site}: er staan andere letters in.`,
      name: (site, host) => `In het adres ${host} staat de naam van ${site}, maar het is niet van hen.`,
      twin: (site, host) => `${host} is een testkopie, niet het ${site} waar je account bij is.`,
      address: (site, host) => `De pagina lijkt op ${site} maar staat op ${host}, een adres zonder naam.`,
      clothes: (site, host) => `De pagina lijkt op ${site} maar is van ${host}.`,
      unencrypted: (site, host) =>
        `De verbinding met ${host} is niet versleuteld. Het echte ${site} is altijd versleuteld.`,
    },
    owner: (domain) => `Het is van wie ${domain} heeft.`,
    advice: (host) => `Typ hier niets. Sluit de pagina en typ zelf ${host} in de adresbalk.`,
  },
};
