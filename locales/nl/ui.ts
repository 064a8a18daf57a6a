import type { UiTexts } from '../en/ui.ts';

export const ui: UiTexts = {
  settings: 'Instellingen',
  connectService: 'Dienst koppelen',
  signIn: 'Inloggen',
  tryAgain: 'Opnieuw proberen',
  ok: 'OK',

  pin: {
    title: 'Support-pin',
    worksOnce: 'werkt één keer',
    until: (time) => `Tot ${time}. Een nieuwe pin vervangt deze.`,
    lastMinute: (time) => `Nog maar tot ${time}. Maak een nieuwe als je dan nog niet klaar bent.`,
    timeLeft: (time) => `nog ${time}`,
    make: 'Nieuwe pin',
    copy: 'Pin kopiëren',
    copied: 'Gekopieerd',
    making: 'Je pin wordt gemaakt',
    never:
      'Lees hem alleen voor aan iemand die je zelf hebt gebeld. Niemand mag om je wachtwoord of codes vragen.',
    clockWrong: (duration) =>
      `De klok van dit apparaat wijkt ongeveer ${duration} af. Het aftellen klopt wel.`,
  },
  ended: {
    used: {
      title: (time, by) => `Gebruikt om ${time} door ${by}`,
      text: 'Als dat niet degene was met wie je sprak, ga dan naar je accountpagina, log overal uit en bel de dienst.',
    },
    expired: {
      title: 'Deze pin is verlopen',
      text: 'Niemand kan hem nog gebruiken. Maak een nieuwe als de helpdesk er nog om vraagt.',
    },
    replaced: {
      title: 'Er is ergens anders een nieuwere pin gemaakt',
      text: 'Alleen de nieuwste werkt. Als jij dat niet was, ga dan naar je accountpagina en log overal uit.',
    },
    blocked: {
      title: 'Deze pin werkt niet meer',
      text: 'Er zijn drie keer verkeerde cijfers ingevoerd. Maak een nieuwe en lees hem langzaam voor.',
    },
    revoked: { title: 'Deze pin is ongeldig gemaakt', text: 'Dat is op je accountpagina gedaan.' },
    somebody: 'de helpdesk',
  },
  faults: {
    'bad-request':
      'De dienst heeft het verzoek niet geaccepteerd. Misschien moet Watchword of de dienst worden bijgewerkt.',
    unauthenticated: 'Je bent uitgelogd. Log opnieuw in om een pin te maken.',
    'wrong-credentials': 'Dat klopt niet. Controleer de gebruikers-ID en het wachtwoord.',
    forbidden: 'Dit account kan geen support-pin hebben.',
    'not-found': 'De dienst biedt dit niet meer aan.',
    'pin-refused': 'De pin is niet geaccepteerd.',
    'pin-ended': 'Die pin werkt niet meer. Maak een nieuwe.',
    'confirmation-over': 'Die vraag is al beantwoord, of niemand wacht nog op het antwoord.',
    'person-denied': 'De persoon heeft geantwoord dat een ander belt.',
    'new-password-needed':
      'De dienst vraagt je eerst een nieuw wachtwoord te kiezen. Doe dat op de eigen pagina’s van de dienst.',
    'too-large': 'Dat is meer dan de dienst kan verwerken.',
    'unsupported-media-type':
      'De dienst heeft het verzoek niet geaccepteerd. Misschien moet Watchword of de dienst worden bijgewerkt.',
    'too-many': 'Dat waren te veel pogingen in korte tijd.',
    'server-error': 'Er ging iets mis bij de dienst. Probeer het zo meteen opnieuw.',
    offline: 'De dienst is niet te bereiken. Controleer je internetverbinding en probeer het opnieuw.',
    'not-understood':
      'De dienst gaf een antwoord dat niet te begrijpen is. Er is niets verloren gegaan. Probeer het later opnieuw.',
    'no-permission':
      'Watchword mag geen contact meer maken met deze dienst. Log opnieuw in om dat toe te staan.',
    'no-account': 'Dit account is niet meer gekoppeld.',
  },
  retryAt: (time) => `Je kunt het om ${time} opnieuw proberen.`,
  lastKnown: 'Je ziet wat het laatst bekend is.',

  popup: {
    welcomeTitle: 'Bewijs aan de helpdesk dat jij het bent',
    welcomeText:
      'Koppel een dienst waar je een account hebt. Als de helpdesk om een pin vraagt, maak je die hier.',
    signedInAs: (email) => `ingelogd als ${email}`,
    signedOut: (email) => `uitgelogd, ${email}`,
    accounts: 'Accounts',
    tab: {
      help: (site, now, all) => `Deze pagina is wachtwoordhulp van ${site}, stap ${now} van ${all}.`,
      helpOnly: (site) => `Deze pagina is wachtwoordhulp van ${site}.`,
      supportPin: (site) => `Deze pagina gaat over de support-pin van ${site}.`,
      thisSite: 'deze site',
      warning: (site) => `Pas op: deze pagina is niet van ${site}.`,
      show: 'Toon de gids',
      guideHere: 'Help me hier',
      always: (host) => `Altijd helpen op ${host}`,
      change: 'Wijzig het wachtwoord van deze site',
      noChange: 'Deze site zegt niet waar. Zoek er naar ‘Beveiliging’ of ‘Account’.',
      notHere: 'De browser laat op deze pagina geen extensie helpen.',
    },
  },

  sites: {
    title: (sites) => `Hulp van ${sites}`,
    list: 'Meer hulp',
    supportPin: 'support-pin',
    getPin: 'Pin ophalen',
    given: 'Gebruikt: ik heb hem doorgegeven',
    fourAndSix: (site) =>
      `De vier cijfers mag je aan ${site} voorlezen. Een code van zes cijfers lees je nooit aan iemand voor.`,
    onDevice: 'Bevestigen op een apparaat',
    newPassword: 'een nieuw wachtwoord',
    whichWay: 'Welke weg?',
    workshop: 'Maak een goed wachtwoord',
  },
  waits: {
    list: 'Wachttijden',
    running: {
      'profile-change': (site, time) => `Je kunt je ${site}-wachtwoord wijzigen vanaf ${time}.`,
      'phone-number': (site, time) => `${site} support kan je een sms sturen vanaf ${time}.`,
    },
    over: {
      'profile-change': {
        title: (site) => `Je kunt je ${site}-wachtwoord nu wijzigen`,
        text: 'De wachttijd is voorbij. Log in, kies het nieuwe wachtwoord en sla het op.',
      },
      'phone-number': {
        title: (site) => `${site} support kan je weer een sms sturen`,
        text: 'Je telefoonnummer is niet meer te nieuw.',
      },
    },
    cancel: 'Annuleren',
    open: (site) => `${site} openen`,
    done: 'Klaar',
  },

  connect: {
    title: 'Dienst koppelen',
    addressTitle: 'Welke dienst?',
    addressText: 'Je krijgt het adres van de organisatie die om je pin vraagt.',
    address: 'Adres',
    addressExample: 'Bijvoorbeeld: account.bank.example',
    find: 'Zoeken',
    finding: 'De dienst wordt gezocht',
    fromTab: (host) => `${host} gebruiken, van het tabblad waar je was`,
    again: (name) => `Opnieuw ${name}`,
    found: (name) => `Dit is ${name}`,
    foundText: (host, digits, minutes) =>
      `Op ${host}. De pins hebben ${digits} cijfers en werken ${minutes} minuten.`,
    allow: 'Toestaan en verdergaan',
    allowText: (host) =>
      `Je browser vraagt nu of Watchword contact mag maken met ${host}, en met geen enkele andere site.`,
    notAllowed: 'Zonder toestemming kan Watchword geen contact maken met de dienst. Er is niets gekoppeld.',
    other: 'Een andere dienst',
    signInTitle: (name) => `Inloggen bij ${name}`,
    passkey: 'Inloggen met een passkey',
    or: 'of',
    identifier: 'Gebruikers-ID of e-mailadres',
    password: 'Wachtwoord',
    passwordText: (host) => `Het wordt naar ${host} gestuurd en nergens bewaard.`,
    signingIn: 'Je wordt ingelogd',
    addPasskeyTitle: 'De volgende keer zonder wachtwoord?',
    addPasskeyText:
      'Met een passkey log je in met je vingerafdruk, je gezicht of de code van dit apparaat. Een passkey is niet te raden en niet aan iemand voor te lezen.',
    addPasskey: 'Passkey toevoegen',
    notNow: 'Nu niet',
    doneTitle: 'De dienst is gekoppeld',
    doneText: (name) =>
      `Als ${name} om een pin vraagt, klik je op het pictogram van Watchword in de werkbalk en kies je ‘Nieuwe pin’.`,
    close: 'Dit tabblad sluiten',
    another: 'Nog een dienst koppelen',
    secondStep: {
      title: 'Nog één stap',
      byEmail: 'Er is een code naar je e-mailadres gestuurd.',
      bySms: 'Er is per sms een code naar je telefoon gestuurd.',
      questions: 'Beantwoord de vragen die je koos toen je account werd gemaakt.',
      code: (n) => `Code van ${n} cijfers`,
      never: 'Lees hem nooit aan iemand voor.',
      goOn: 'Verder',
      resend: 'Stuur een nieuwe code',
      resent: 'Er is een nieuwe code gestuurd. Alleen de nieuwste werkt.',
      back: 'Terug',
      wrong: 'Dat klopt niet. Je kunt het opnieuw proberen.',
      over: 'Dat duurde te lang. Ga terug en log opnieuw in.',
    },
    faults: {
      'not-an-address': 'Dat is geen adres. Een adres ziet er zo uit: account.bank.example.',
      'not-secure':
        'Dat adres is niet veilig. Alleen op adressen die met https beginnen, kun je veilig inloggen.',
      'no-answer': 'Op dat adres antwoordt niemand. Controleer de spelling en je internetverbinding.',
      'no-service': 'Die site heeft geen support-pin. Vraag de organisatie naar het juiste adres.',
      lies: 'Die site doet zich voor als een andere. Log daar niet in en meld het bij de organisatie.',
    },
    ceremony: {
      'not-done': 'Er is geen passkey gebruikt. Je kunt het opnieuw proberen of je wachtwoord gebruiken.',
      'not-this-host': 'De browser laat Watchword geen passkeys voor deze dienst gebruiken.',
      'other-service':
        'Die dienst vroeg om een passkey die bij een andere dienst hoort. Er is niets verzonden. Log daar niet in en meld het bij de organisatie.',
      'already-there': 'Dit apparaat heeft al een passkey voor dit account.',
    },
  },

  options: {
    title: 'Instellingen van Watchword',
    accounts: 'Accounts',
    noAccounts: 'Er is geen dienst gekoppeld.',
    signOut: 'Uitloggen',
    remove: 'Verwijderen',
    language: 'Taal',
    languageBrowser: 'De taal van de browser',
    history: 'Wat er is gebeurd',
    historyText:
      'Je pins, en wie vroeg of jij het bent. Wordt alleen op dit apparaat bewaard, zonder de cijfers.',
    noHistory: 'Nog niets.',
    clearHistory: 'Lijst wissen',
    kinds: {
      made: 'Pin gemaakt',
      used: 'Pin gebruikt',
      expired: 'Pin verlopen',
      replaced: 'Pin vervangen',
      blocked: 'Pin ongeldig na drie verkeerde pogingen',
      revoked: 'Pin ongeldig gemaakt op de accountpagina',
      asked: 'Om bevestiging gevraagd',
      confirmed: 'Bevestigd: jij bent het',
      denied: 'Ontkend: jij bent het niet',
      lapsed: 'Vraag vervallen zonder antwoord',
    },
    by: (name) => `door ${name}`,
    askedBy: (name) => `gevraagd door ${name}`,
    guide: {
      title: 'Gids voor wachtwoordhulp',
      text: (sites) =>
        `Vanzelf komt de gids alleen op de inlog-, account- en hulppagina’s van ${sites}. Elders komt hij waar jij het toestaat.`,
      all: 'Op alle sites',
      allText:
        'Hij zoekt op elke pagina naar wachtwoordhulp, alleen op dit apparaat. Er wordt niets verstuurd.',
      sites: 'Door jou toegestaan',
      none: 'Er is geen andere site toegestaan.',
      quiet: 'Door jou gesloten',
      again: 'Weer tonen',
    },
  },
};
