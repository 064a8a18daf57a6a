import type { Texts } from './en.ts';

export const nl: Texts = {
  name: 'Nederlands',
  settings: 'Instellingen',
  connectService: 'Dienst verbinden',
  signIn: 'Inloggen',
  tryAgain: 'Opnieuw proberen',
  ok: 'OK',

  pin: {
    title: 'Support-pin',
    worksOnce: 'werkt één keer',
    until: (time) => `Tot ${time}. Een nieuwe pin vervangt deze.`,
    lastMinute: (time) => `Nog maar tot ${time}. Maak een nieuwe als u dan niet klaar bent.`,
    timeLeft: (time) => `nog ${time}`,
    make: 'Nieuwe pin',
    copy: 'Pin kopiëren',
    copied: 'Gekopieerd',
    making: 'Uw pin wordt gemaakt',
    never:
      'Lees hem alleen voor aan iemand die u zelf hebt gebeld. Niemand mag om uw wachtwoord of codes vragen.',
    clockWrong: (duration) =>
      `De klok van dit apparaat loopt ongeveer ${duration} verkeerd. Het aftellen klopt toch.`,
  },
  ended: {
    used: {
      title: (time, by) => `Gebruikt om ${time} door ${by}`,
      text: 'Als u niet met hen sprak, log dan op uw accountpagina overal uit en bel de dienst.',
    },
    expired: {
      title: 'Deze pin is verlopen',
      text: 'Niemand kan hem nog gebruiken. Maak een nieuwe als support er nog om vraagt.',
    },
    replaced: {
      title: 'Er is ergens anders een nieuwere pin gemaakt',
      text: 'Alleen de nieuwste werkt. Als u dat niet was, log dan op uw accountpagina overal uit.',
    },
    blocked: {
      title: 'Deze pin werkt niet meer',
      text: 'Er zijn drie keer verkeerde cijfers geprobeerd. Maak een nieuwe en lees hem langzaam voor.',
    },
    revoked: { title: 'Deze pin is beëindigd', text: 'Dat is op uw accountpagina gedaan.' },
    somebody: 'de helpdesk',
  },
  faults: {
    'bad-request':
      'De dienst heeft het verzoek niet geaccepteerd. Misschien moet Watchword of de dienst worden bijgewerkt.',
    unauthenticated: 'U bent uitgelogd. Log opnieuw in om een pin te maken.',
    'wrong-credentials': 'Dat klopt niet. Controleer de gebruikers-ID en het wachtwoord.',
    forbidden: 'Dit account kan geen support-pin hebben.',
    'not-found': 'De dienst biedt dit niet meer aan.',
    'pin-refused': 'De pin is niet geaccepteerd.',
    'pin-ended': 'Die pin werkt al niet meer. Maak een nieuwe.',
    'too-large': 'Dat is meer dan de dienst aanneemt.',
    'unsupported-media-type':
      'De dienst heeft het verzoek niet geaccepteerd. Misschien moet Watchword of de dienst worden bijgewerkt.',
    'too-many': 'Dat waren er te veel in korte tijd.',
    'server-error': 'Er ging iets mis bij de dienst. Probeer het zo meteen opnieuw.',
    offline: 'De dienst is niet te bereiken. Controleer uw verbinding en probeer het opnieuw.',
    'not-understood':
      'De dienst gaf een antwoord dat niet te begrijpen is. Er is niets verloren gegaan. Probeer het later opnieuw.',
    'no-permission': 'Watchword mag niet meer met deze dienst praten. Log opnieuw in om dat toe te staan.',
    'no-account': 'Dit account is niet meer verbonden.',
  },
  retryAt: (time) => `U kunt het om ${time} opnieuw proberen.`,
  lastKnown: 'U ziet wat het laatst bekend was.',

  popup: {
    welcomeTitle: 'Laat een helpdesk weten dat u het bent',
    welcomeText:
      'Verbind een dienst waar u een account hebt. Als de helpdesk om een pin vraagt, maakt u die hier.',
    signedInAs: (email) => `ingelogd als ${email}`,
    signedOut: (email) => `uitgelogd, ${email}`,
    accounts: 'Accounts',
  },

  connect: {
    title: 'Dienst verbinden',
    addressTitle: 'Welke dienst?',
    addressText: 'De organisatie die om uw pin vraagt, vertelt u het adres.',
    address: 'Adres',
    addressExample: 'Bijvoorbeeld: account.bank.example',
    find: 'Zoeken',
    finding: 'De dienst wordt gezocht',
    fromTab: (host) => `Gebruik ${host}, van het tabblad waar u was`,
    again: (name) => `Opnieuw ${name}`,
    found: (name) => `Dit is ${name}`,
    foundText: (host, digits, minutes) =>
      `Op ${host}. De pins hebben ${digits} cijfers en werken ${minutes} minuten.`,
    allow: 'Toestaan en verder',
    allowText: (host) =>
      `Uw browser vraagt nu of Watchword met ${host} mag praten, en met geen enkele andere site.`,
    notAllowed: 'Zonder de toestemming kan Watchword niet met de dienst praten. Er is niets verbonden.',
    other: 'Een andere dienst',
    signInTitle: (name) => `Inloggen bij ${name}`,
    passkey: 'Inloggen met een toegangssleutel',
    or: 'of',
    identifier: 'Gebruikers-ID of e-mailadres',
    password: 'Wachtwoord',
    passwordText: (host) => `Het wordt naar ${host} gestuurd en nergens bewaard.`,
    signingIn: 'U wordt ingelogd',
    addPasskeyTitle: 'De volgende keer zonder wachtwoord?',
    addPasskeyText:
      'Met een toegangssleutel logt u in met uw vingerafdruk, uw gezicht of de code van dit apparaat. Die is niet te raden en niet aan iemand voor te lezen.',
    addPasskey: 'Toegangssleutel toevoegen',
    notNow: 'Nu niet',
    doneTitle: 'U bent verbonden',
    doneText: (name) =>
      `Als ${name} om een pin vraagt, klikt u op het pictogram van Watchword in de werkbalk en kiest u ‘Nieuwe pin’.`,
    close: 'Dit tabblad sluiten',
    another: 'Nog een dienst verbinden',
    faults: {
      'not-an-address': 'Dat is geen adres. Het ziet eruit als account.bank.example.',
      'not-secure':
        'Dat adres is niet veilig. Alleen op adressen die met https beginnen, kunt u veilig inloggen.',
      'no-answer': 'Op dat adres antwoordt niemand. Controleer de spelling en uw verbinding.',
      'no-service': 'Die site heeft geen support-pin. Vraag de organisatie naar het juiste adres.',
      lies: 'Die site doet zich voor als een andere. Log daar niet in en vertel het de organisatie.',
    },
    ceremony: {
      'not-done':
        'Er is geen toegangssleutel gebruikt. U kunt het opnieuw proberen of uw wachtwoord gebruiken.',
      'not-this-host': 'De browser laat Watchword geen toegangssleutels voor deze dienst gebruiken.',
      'already-there': 'Dit apparaat heeft al een toegangssleutel voor dit account.',
    },
  },

  options: {
    title: 'Instellingen van Watchword',
    accounts: 'Accounts',
    noAccounts: 'Er is geen dienst verbonden.',
    signOut: 'Uitloggen',
    remove: 'Verwijderen',
    language: 'Taal',
    languageBrowser: 'De taal van de browser',
    history: 'Wat er met uw pins is gebeurd',
    historyText: 'Wordt alleen op dit apparaat bewaard, zonder de cijfers.',
    noHistory: 'Nog niets.',
    clearHistory: 'Lijst wissen',
    kinds: {
      made: 'Pin gemaakt',
      used: 'Pin gebruikt',
      expired: 'Pin verlopen',
      replaced: 'Pin vervangen',
      blocked: 'Pin beëindigd na drie verkeerde pogingen',
      revoked: 'Pin beëindigd op de accountpagina',
    },
    by: (name) => `door ${name}`,
  },
};
