import type { HelpTexts } from '../en/help.ts';

export const help: HelpTexts = {
  confirmation: {
    title: (site) => `${site} kan også spørre på enheten din`,
    what: (site) =>
      `Mens du snakker med kundestøtten, sender ${site} en melding til en enhet som er logget inn kontoen din. Den ber deg bekrefte at det er deg.`,
    sample: 'Den ser omtrent slik ut',
    sampleText: (site) => `Bekreft ${site}-kontoen din`,
    confirm: 'Bekreft',
    decline: 'Avvis',
    yes: 'Bekreft bare hvis du selv har ringt kundestøtten.',
    no: 'Har du ikke det, velger du knappen som avviser.',
    password: 'En enhet uten kode kan også be om passordet ditt, på selve enheten.',
    email: 'Du får en e-post, enten du bekreftet eller ikke.',
    sees: (site) => `${site} ser da serienumrene til enhetene dine og begrenset informasjon om kontoen.`,
    never: (site) =>
      `${site} ber aldri om passordet, bekreftelseskoder, gjenopprettingsnøkkelen eller sikkerhetsdetaljer.`,
  },
  chooser: {
    title: 'Hvilken vei til et nytt passord er din?',
    app: (site) => `Bruker du ${site}-appen?`,
    yes: 'Ja',
    noApp: 'Nei, kodeviser, kodeopplesser eller brikke',
    signIn: 'Kan du logge inn nå?',
    forgotten: 'Nei, jeg har glemt passordet',
    blocked: 'Nei, passordet er sperret',
    phone: (site) => `Ble telefonnummeret ditt registrert eller endret hos ${site} de siste fem dagene?`,
    no: 'Nei',
    day: 'Hvilken dag?',
    again: 'Svar på nytt',
  },
  ways: {
    'no-password': {
      title: 'Du trenger ikke noe passord',
      text: 'Appen ber om sin PIN-kode, fingeren eller ansiktet ditt. Bare kodeviser, kodeopplesser og brikke trenger passord.',
    },
    yourself: {
      title: (host) => `På ${host}, på egen hånd`,
      text: 'Logg inn, åpne profilen din, velg «Rediger adgangskode» og trykk på «Anmod om adgang». 24 timer senere logger du inn igjen og velger det nye passordet. Eldre veiledninger sier 1 time.',
    },
    phone: {
      title: (phone) => `På telefon: ${phone}`,
      forgotten: (site) => `${site} support hjelper deg til et nytt passord. Det kan ikke gjøres skriftlig.`,
      blocked: (site) =>
        `Et sperret passord åpnes ikke igjen: ${site} support hjelper deg til et nytt. Det kan ikke gjøres skriftlig.`,
      have: 'De spør om nummeret på passet eller førerkortet ditt, og om det CPR-registeret vet om deg. Ha dokumentet for hånden.',
      after: 'Du får en SMS med en aktiveringskode. Den virker i 30 minutter.',
      otherwise: 'Uten dokument, eller hvis du ikke kan svare på nok, bestiller du time hos Borgerservice.',
    },
    'in-person': {
      title: 'Personlig, hos Borgerservice',
      because: (site) => `${site} support sender ingen kode til et telefonnummer som er nyere enn fem dager.`,
      text: 'Bestill time, og ta med gyldig legitimasjon. Du får en aktiveringskode på papir. Den virker i 48 timer.',
      from: (site, day) => `Fra ${day} kan ${site} support hjelpe deg på telefon.`,
    },
  },
  wait: {
    begin: 'Jeg har trykket: minn meg på det',
    beginPhone: 'Minn meg på det da',
    begun: 'Watchword minner deg på det, også om du lukker nettleseren i mellomtiden.',
  },
};
