import type { GuideTexts } from '../en/guide.ts';

export const guide: GuideTexts = {
  panel: 'Veiledning fra Watchword',
  title: (site) => `Passordhjelp hos ${site}`,
  titleAnywhere: 'Passordhjelp',
  titlePin: (site) => `PIN for kundestøtte hos ${site}`,
  titleCode: (site) => `Innloggingskode hos ${site}`,
  step: (now, all) => `Steg ${now} av ${all}`,
  stepDone: 'ferdig',
  showBox: 'Vis meg feltet',
  showButton: 'Vis meg knappen',
  workshop: 'Lag et godt passord',
  workshopText: 'Åpner en side i Watchword, så dette nettstedet ikke ser hva du prøver.',
  didNotCome: 'Den kom ikke',
  goBack: 'Tilbake',
  move: 'Flytt panelet til et annet hjørne',
  collapse: 'Gjør panelet lite',
  expand: 'Vis veiledningen',
  close: 'Lukk veiledningen',
  closePage: 'På denne siden',
  closeSite: (host) => `Alltid på ${host}`,
  cancel: 'Avbryt',
  somebody: 'Nettstedet',

  plan: {
    'sign-in': 'Logg inn på siden',
    'find-pin': 'Åpne PIN for kundestøtte',
    'make-pin': 'Lag PIN-koden',
    'read-pin': 'Les den opp for kundestøtten',
    activate: 'Bruker-ID og aktiveringskode',
    identifier: 'E-post eller mobilnummer',
    'extra-check': 'Et spørsmål om deg',
    code: 'Koden du får tilsendt',
    'new-password': 'Velg et nytt passord, to ganger',
    done: 'Lagret, og logget ut andre steder',
  },

  now: {
    'sign-in': {
      title: 'Logg inn på siden',
      text: (site) =>
        `Skriv navnet og passordet ditt i boksen til ${site}. Watchword ser ikke inn i den. Du kan bli bedt om en sekssifret kode eller sikkerhetsspørsmålene dine først.`,
    },
    'find-pin': {
      title: 'Åpne PIN for kundestøtte',
      text: (_site) => 'Den står nær bunnen av siden. Trykk på den der.',
    },
    'no-pin': {
      title: 'Ingen PIN på denne siden',
      text: (site) =>
        `Se helt nederst på siden og i de andre delene av den. Finnes den ingen steder, kan ${site} spørre deg på en av enhetene dine i stedet: si det i telefonen.`,
    },
    'make-pin': {
      title: 'Lag PIN-koden',
      text: (_site) =>
        'Et lite vindu har åpnet seg på siden. Trykk på «Generer PIN» i det. Watchword leser så PIN-koden og hvor lenge den virker.',
    },
    'read-pin': {
      title: 'PIN-koden er i Watchword',
      text: (site) =>
        `Klikk på Watchword-ikonet i verktøylinjen: der står den med tiden som er igjen. Les de fire sifrene bare opp for ${site}, i en samtale du har startet selv.`,
    },
    'choose-way': {
      title: 'Velg hvordan du går videre',
      text: (site) =>
        `Velg hva du har glemt, eller hvordan ${site} skal kjenne deg igjen: med en enhet, et nummer eller spørsmål du kan svare på.`,
    },
    weaker: {
      title: 'Gå tilbake herfra',
      text: (_site) =>
        'Denne siden slår av tofaktorautentisering. Det trenger du ikke for å få et nytt passord. Gå tilbake og velg en annen vei.',
    },
    'which-way': {
      title: 'Hvilken vei er din?',
      text: (_site) => 'Tre spørsmål, og du vet hvor du får et nytt passord.',
    },
    'request-access': {
      title: 'Be om tilgang',
      text: (site) =>
        `Trykk på knappen på siden. ${site} lar deg så vente i 24 timer før du kan endre passordet. Eldre veiledninger sier 1 time. Du får en melding når det er over.`,
    },
    activate: {
      title: 'Skriv bruker-ID og aktiveringskode',
      text: (_site) =>
        'En kode på SMS virker i 30 minutter, en på papir i 48 timer. Etter tre feil forsøk blir den sperret.',
    },
    identifier: {
      title: 'Skriv inn e-post eller mobilnummer',
      text: (site) =>
        `Bruk det som kontoen din er registrert med. Trykk så på knappen under feltet: ${site} sender deg en melding.`,
    },
    'forced-reset': {
      title: 'Du må velge et nytt passord',
      text: (site) =>
        `${site} krever det noen ganger etter at du har logget inn, selv om du ikke har glemt noe. Følg siden; stegene er de samme.`,
    },
    'extra-check': {
      title: 'Svar på spørsmålet',
      text: (site) =>
        `${site} spør om noe de vet om deg, for eksempel postnummer eller navn. Skriv det slik det står i kontoen din.`,
    },
    code: { title: 'Skriv inn koden', text: (site) => `${site} har sendt den på e-post eller SMS.` },
    'two-step': {
      title: 'Skriv inn innloggingskoden',
      text: (site) =>
        `${site} vil ha den i tillegg til passordet. Den kommer på SMS, i en oppringning eller fra autentiseringsappen din.`,
    },
    'choose-channel': {
      title: 'Velg hvor koden skal sendes',
      text: (site) =>
        `Velg telefonen eller appen du har for hånden, og trykk på knappen. ${site} sender en kode dit.`,
    },
    approval: {
      title: 'Godkjenn et annet sted',
      text: (site) =>
        `${site} har sendt en forespørsel til appen, telefonen eller e-posten din. Åpne den der, og godkjenn bare hvis du startet dette selv. La denne siden stå åpen.`,
    },
    captcha: {
      title: 'Vis at du ikke er en robot',
      text: (site) =>
        `Løs oppgaven og trykk på knappen. Ser du den ikke, kan du be ${site} om en ny eller om lyd.`,
    },
    'new-password': {
      title: 'Velg et nytt passord',
      text: () =>
        'Skriv det samme i begge feltene. Velg ett som du ikke bruker noe annet sted, og trykk på knappen for å lagre.',
    },
    'change-password': {
      title: 'Bytt passordet ditt',
      text: () =>
        'Skriv passordet du har nå, og deretter det nye. Velg ett som du ikke bruker noe annet sted.',
    },
    done: { title: 'Passordet er byttet', text: () => 'Dette følger av det:' },
    nothing: {
      title: 'Ingen passordhjelp på denne siden',
      text: () =>
        'Se etter en lenke som «Glemt passord?» ved innloggingsfeltene. Veiledningen fortsetter derfra.',
    },
  },
  sixDigits: (digits) => `Skriv inn koden på ${digits} sifre`,
  sentAgo: (ago) => `Den ble sendt ${ago}.`,
  codeGiven: 'Den kom på e-post eller SMS, eller du har fått den på papir.',
  takesMinutes: 'Det kan ta noen minutter; se i søppelposten også.',
  lasts: (minutes) => `Den virker i omtrent ${minutes} minutter.`,
  trouble: 'Siden sier at noe ikke stemte. Les meldingen der, og prøv igjen.',
  codeTrouble: 'Koden ble ikke godtatt. Bare den nyeste virker: finn den, og skriv alle sifrene.',
  afterSaving: 'Når du har lagret:',

  remedies: {
    spam: 'Se i søppelposten og i de andre fanene i innboksen.',
    wait: 'Vent noen minutter. SMS og e-post kan være trege.',
    resend: 'Be om en ny kode med lenken på siden. De eldre slutter da å virke.',
    'other-channel': 'Gå tilbake og oppgi det andre: mobilnummeret i stedet for e-posten, eller omvendt.',
    'daily-limit': 'Er det bedt om for mange koder i dag, går det 24 timer før du får flere.',
    'customer-service': (site) =>
      `Har du ikke lenger nummeret eller adressen? Da kan bare kundeservice hjelpe. ${site} kan be om bilde av legitimasjon.`,
  },
  customerService: 'Åpne hjelp til innlogging',

  consequences: {
    'at-once': 'Det nye passordet virker med en gang.',
    'all-accounts': (site) => `Det gjelder alle ${site}-kontoer med den e-postadressen.`,
    'signed-out': 'Du og alle andre blir logget ut på andre enheter.',
    'saved-passwords': 'La nettleseren lagre det nye passordet i stedet for det gamle.',
  },

  never: {
    fourAndSix: (site) =>
      `De fire sifrene i en PIN for kundestøtte kan du lese opp for ${site}. En sekssifret kode leser du aldri opp for noen.`,
    code: (host) => `Skriv koden bare her, på ${host}. Les den aldri opp for noen.`,
    password: (host) => `Skriv passordet bare her, på ${host}. Ingen har lov til å spørre deg om det.`,
    other: (host) => `Du er på ${host}. Ingen har lov til å spørre deg om passord eller kode.`,
  },

  warning: {
    title: (site) => `Dette er ikke ${site}`,
    deceptions: {
      letters: (site, host) =>
        `Adressen ${host} ligner bare på adressen til ${site}: den har andre bokstaver.`,
      name: (site, host) => `Adressen ${host} har navnet ${site} i seg, men er ikke deres.`,
      staging: (site, host) => `${host} er en testkopi, ikke det ${site} som du har konto hos.`,
      address: (site, host) => `Siden ligner på ${site}, men ligger på ${host}, en adresse uten navn.`,
      imitation: (site, host) => `Siden ligner på ${site}, men hører til ${host}.`,
      unencrypted: (site, host) =>
        `Forbindelsen til ${host} er ikke kryptert. Det ekte ${site} er alltid kryptert.`,
    },
    owner: (domain) => `Den tilhører den som har ${domain}.`,
    advice: (host) => `Skriv ingenting her. Lukk siden, og skriv ${host} i adressefeltet selv.`,
  },
};
