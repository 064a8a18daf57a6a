import type { HelpTexts } from '../en/help.ts';

export const help: HelpTexts = {
  confirmation: {
    title: (site) => `${site} kan også spørge på din enhed`,
    what: (site) =>
      `Mens du taler med supporten, sender ${site} en besked til en enhed, der er logget ind på din konto. Den beder dig bekræfte, at det er dig.`,
    sample: 'Den ser nogenlunde sådan ud',
    sampleText: (site) => `Bekræft din ${site}-konto`,
    confirm: 'Bekræft',
    decline: 'Bekræft ikke',
    yes: 'Bekræft kun, hvis du selv har ringet til supporten.',
    no: 'Har du ikke det, så vælg knappen, der ikke bekræfter.',
    password: 'En enhed uden adgangskode kan også bede om din adgangskode til kontoen, på selve enheden.',
    email: 'Du får en e-mail, uanset om du bekræftede eller ej.',
    sees: (site) => `${site} ser så dine enheders serienumre og begrænsede oplysninger om kontoen.`,
    never: (site) =>
      `${site} beder aldrig om din adgangskode, bekræftelseskoder, gendannelsesnøglen eller sikkerhedsoplysninger.`,
  },
  chooser: {
    title: 'Hvilken vej til en ny adgangskode er din?',
    app: (site) => `Bruger du ${site}-appen?`,
    yes: 'Ja',
    noApp: 'Nej, kodeviser, kodeoplæser eller chip',
    signIn: 'Kan du logge ind nu?',
    forgotten: 'Nej, jeg har glemt adgangskoden',
    blocked: 'Nej, adgangskoden er spærret',
    phone: (site) =>
      `Er dit telefonnummer registreret eller ændret hos ${site} inden for de seneste fem dage?`,
    no: 'Nej',
    day: 'Hvilken dag?',
    again: 'Svar igen',
  },
  ways: {
    'no-password': {
      title: 'Du behøver ingen adgangskode',
      text: 'Appen beder om sin pinkode, din finger eller dit ansigt. Kun kodeviser, kodeoplæser og chip bruger en adgangskode.',
    },
    yourself: {
      title: (host) => `På ${host}, på egen hånd`,
      text: 'Log ind, åbn din profil, vælg »Rediger adgangskode«, og tryk på »Anmod om adgang«. 24 timer senere logger du ind igen og vælger den nye adgangskode. Ældre vejledninger siger 1 time.',
    },
    phone: {
      title: (phone) => `På telefon: ${phone}`,
      forgotten: (site) => `${site} support hjælper dig til en ny adgangskode. Det kan ikke ske skriftligt.`,
      blocked: (site) =>
        `En spærret adgangskode bliver ikke åbnet igen: ${site} support hjælper dig til en ny. Det kan ikke ske skriftligt.`,
      have: 'De spørger om nummeret på dit pas eller kørekort og om det, CPR-registret ved om dig. Hav dokumentet ved hånden.',
      after: 'Du får en sms med en aktiveringskode. Den virker i 30 minutter.',
      otherwise: 'Uden dokument, eller hvis du ikke kan svare på nok, bestiller du tid hos Borgerservice.',
    },
    'in-person': {
      title: 'Personligt, hos Borgerservice',
      because: (site) => `${site} support sender ingen kode til et telefonnummer, der er nyere end fem dage.`,
      text: 'Bestil tid, og tag gyldig legitimation med. Du får en aktiveringskode på papir. Den virker i 48 timer.',
      from: (site, day) => `Fra ${day} kan ${site} support hjælpe dig på telefon.`,
    },
  },
  wait: {
    begin: 'Jeg har trykket: mind mig om det',
    beginPhone: 'Mind mig om det til den tid',
    begun: 'Watchword minder dig om det, også hvis du lukker browseren imens.',
  },
};
