import type { GuideTexts } from '../en/guide.ts';

export const guide: GuideTexts = {
  panel: 'Gids van Watchword',
  title: (site) => `Wachtwoordhulp bij ${site}`,
  titleAnywhere: 'Wachtwoordhulp',
  titlePin: (site) => `Support-pin van ${site}`,
  titleCode: (site) => `Inlogcode van ${site}`,
  step: (now, all) => `Stap ${now} van ${all}`,
  stepDone: 'klaar',
  showBox: 'Wijs het vak aan',
  showButton: 'Toon mij de knop',
  workshop: 'Maak een goed wachtwoord',
  workshopText: 'Opent een pagina van Watchword, zodat deze site niet ziet wat je probeert.',
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
    'sign-in': 'Log in op de pagina',
    'find-pin': 'Open ‘Support-pin’',
    'make-pin': 'Maak de pin',
    'read-pin': 'Lees hem voor aan support',
    activate: 'Gebruikers-ID en activeringscode',
    identifier: 'Je e-mailadres of mobiele nummer',
    'extra-check': 'Een vraag over jou',
    code: 'De code die je krijgt',
    'new-password': 'Kies een nieuw wachtwoord, twee keer',
    done: 'Opgeslagen, en elders uitgelogd',
  },

  now: {
    'sign-in': {
      title: 'Log in op de pagina',
      text: (site) =>
        `Typ je naam en wachtwoord in het vak van ${site} zelf. Watchword kijkt er niet in. Er kan eerst om een code van zes cijfers of om je beveiligingsvragen worden gevraagd.`,
    },
    'find-pin': {
      title: 'Open ‘Support-pin’',
      text: (_site) => 'Die staat bijna onder aan de pagina. Druk er daar op.',
    },
    'no-pin': {
      title: 'Geen pin op deze pagina',
      text: (site) =>
        `Kijk helemaal onder aan de pagina en in de andere delen ervan. Staat de pin nergens, dan kan ${site} het je op een van je apparaten vragen: zeg dat aan de telefoon.`,
    },
    'make-pin': {
      title: 'Maak de pin',
      text: (_site) =>
        'Er is een venstertje geopend op de pagina. Druk daarin op ‘Genereer pin’. Watchword leest dan de pin en hoelang die werkt.',
    },
    'read-pin': {
      title: 'Je pin staat in Watchword',
      text: (site) =>
        `Klik op het pictogram van Watchword in de werkbalk: daar staat de pin met de tijd die nog over is. Lees de vier cijfers alleen voor aan ${site}, in een gesprek dat je zelf bent begonnen.`,
    },
    'choose-way': {
      title: 'Kies hoe je verdergaat',
      text: (site) =>
        `Kies wat je bent vergeten, of hoe ${site} je moet herkennen: met een apparaat, een nummer of vragen waarop je het antwoord weet.`,
    },
    weaker: {
      title: 'Ga hier terug',
      text: (_site) =>
        'Deze pagina schakelt tweefactorauthenticatie uit. Dat is niet nodig voor een nieuw wachtwoord. Ga terug en kies een andere weg.',
    },
    'which-way': {
      title: 'Welke weg is voor jou?',
      text: (_site) => 'Drie vragen, en je weet waar je een nieuw wachtwoord krijgt.',
    },
    'request-access': {
      title: 'Vraag toegang aan',
      text: (site) =>
        `Druk op de knop op de pagina. ${site} laat je daarna 24 uur wachten voordat je je wachtwoord kunt wijzigen. Oudere handleidingen zeggen 1 uur. Je krijgt een bericht als het zover is.`,
    },
    activate: {
      title: 'Typ gebruikers-ID en activeringscode',
      text: (_site) =>
        'Een code per sms werkt 30 minuten, een code op papier 48 uur. Na drie foute pogingen is de code geblokkeerd.',
    },
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
  codeGiven: 'Hij kwam per e-mail of sms, of je hebt hem op papier gekregen.',
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
    fourAndSix: (site) =>
      `De vier cijfers van een support-pin mag je aan ${site} voorlezen. Een code van zes cijfers lees je nooit aan iemand voor.`,
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
      staging: (site, host) => `${host} is een testkopie, niet het ${site} waar je account bij is.`,
      address: (site, host) => `De pagina lijkt op ${site} maar staat op ${host}, een adres zonder naam.`,
      imitation: (site, host) => `De pagina lijkt op ${site} maar is van ${host}.`,
      unencrypted: (site, host) =>
        `De verbinding met ${host} is niet versleuteld. Het echte ${site} is altijd versleuteld.`,
    },
    owner: (domain) => `Het is van wie ${domain} heeft.`,
    advice: (host) => `Typ hier niets. Sluit de pagina en typ zelf ${host} in de adresbalk.`,
  },
};
