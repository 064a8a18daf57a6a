import type { HelpTexts } from '../en/help.ts';

export const help: HelpTexts = {
  confirmation: {
    title: (site) => `${site} kan också fråga på din enhet`,
    what: (site) =>
      `Medan du pratar med supporten skickar ${site} ett meddelande till en enhet som är inloggad på ditt konto. Det ber dig bekräfta att det är du.`,
    sample: 'Det ser ut ungefär så här',
    sampleText: (site) => `Bekräfta ditt ${site}-konto`,
    confirm: 'Bekräfta',
    decline: 'Bekräfta inte',
    yes: 'Bekräfta bara om du själv har ringt supporten.',
    no: 'Annars väljer du knappen som inte bekräftar.',
    password: 'En enhet utan lösenkod kan också be om ditt lösenord, på själva enheten.',
    email: 'Du får ett mejl, vare sig du bekräftade eller inte.',
    sees: (site) => `${site} ser då dina enheters serienummer och begränsade uppgifter om kontot.`,
    never: (site) =>
      `${site} ber aldrig om ditt lösenord, verifieringskoder, återställningsnyckeln eller säkerhetsuppgifter.`,
  },
  chooser: {
    title: 'Vilken väg till ett nytt lösenord är din?',
    app: (site) => `Använder du ${site}-appen?`,
    yes: 'Ja',
    noApp: 'Nej, koddosa, koduppläsare eller chip',
    signIn: 'Kan du logga in nu?',
    forgotten: 'Nej, jag har glömt lösenordet',
    blocked: 'Nej, lösenordet är spärrat',
    phone: (site) => `Registrerades eller ändrades ditt telefonnummer hos ${site} de senaste fem dagarna?`,
    no: 'Nej',
    day: 'Vilken dag?',
    again: 'Svara på nytt',
  },
  ways: {
    'no-password': {
      title: 'Du behöver inget lösenord',
      text: 'Appen frågar efter sin PIN-kod, ditt finger eller ditt ansikte. Bara koddosa, koduppläsare och chip behöver ett lösenord.',
    },
    yourself: {
      title: (host) => `På ${host}, på egen hand`,
      text: 'Logga in, öppna din profil, välj ”Rediger adgangskode” och tryck på ”Anmod om adgang”. 24 timmar senare loggar du in igen och väljer det nya lösenordet. Äldre guider säger 1 timme.',
    },
    phone: {
      title: (phone) => `Per telefon: ${phone}`,
      forgotten: (site) =>
        `${site} support hjälper dig till ett nytt lösenord. Det går inte att göra skriftligt.`,
      blocked: (site) =>
        `Ett spärrat lösenord öppnas inte igen: ${site} support hjälper dig till ett nytt. Det går inte att göra skriftligt.`,
      have: 'De frågar efter numret på ditt pass eller körkort och vad CPR-registret vet om dig. Ha handlingen till hands.',
      after: 'Du får ett sms med en aktiveringskod. Den gäller i 30 minuter.',
      otherwise: 'Utan handling, eller om du inte kan svara på tillräckligt, bokar du tid hos Borgerservice.',
    },
    'in-person': {
      title: 'Personligen, hos Borgerservice',
      because: (site) =>
        `${site} support skickar ingen kod till ett telefonnummer som är nyare än fem dagar.`,
      text: 'Boka tid och ta med giltig legitimation. Du får en aktiveringskod på papper. Den gäller i 48 timmar.',
      from: (site, day) => `Från ${day} kan ${site} support hjälpa dig per telefon.`,
    },
  },
  wait: {
    begin: 'Jag har tryckt: påminn mig',
    beginPhone: 'Påminn mig då',
    begun: 'Watchword påminner dig, även om du stänger webbläsaren däremellan.',
  },
};
