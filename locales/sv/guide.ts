import type { GuideTexts } from '../en/guide.ts';

export const guide: GuideTexts = {
  panel: 'Vägledning från Watchword',
  title: (site) => `Lösenordshjälp hos ${site}`,
  titleAnywhere: 'Lösenordshjälp',
  titlePin: (site) => `PIN-kod för support hos ${site}`,
  titleCode: (site) => `Inloggningskod hos ${site}`,
  step: (now, all) => `Steg ${now} av ${all}`,
  stepDone: 'klart',
  showBox: 'Visa mig rutan',
  showButton: 'Visa knappen',
  workshop: 'Skapa ett bra lösenord',
  workshopText: 'Öppnar en sida i Watchword, så att den här webbplatsen inte ser vad du provar.',
  didNotCome: 'Den kom inte',
  goBack: 'Tillbaka',
  move: 'Flytta panelen till ett annat hörn',
  collapse: 'Gör panelen liten',
  expand: 'Visa vägledningen',
  close: 'Stäng vägledningen',
  closePage: 'På den här sidan',
  closeSite: (host) => `Alltid på ${host}`,
  cancel: 'Avbryt',
  somebody: 'Webbplatsen',

  plan: {
    'sign-in': 'Logga in på sidan',
    'find-pin': 'Öppna PIN-kod för support',
    'make-pin': 'Skapa PIN-koden',
    'read-pin': 'Läs upp den för supporten',
    activate: 'Användar-id och aktiveringskod',
    identifier: 'Din e-postadress eller ditt mobilnummer',
    'extra-check': 'En fråga om dig',
    code: 'Koden som skickas till dig',
    'new-password': 'Välj ett nytt lösenord, två gånger',
    done: 'Sparat, och utloggad på andra ställen',
  },

  now: {
    'sign-in': {
      title: 'Logga in på sidan',
      text: (site) =>
        `Skriv ditt namn och lösenord i rutan från ${site}. Watchword tittar inte in i den. Du kan först få frågan om en sexsiffrig kod eller dina säkerhetsfrågor.`,
    },
    'find-pin': {
      title: 'Öppna PIN-kod för support',
      text: (_site) => 'Den står nära sidans botten. Tryck på den där.',
    },
    'no-pin': {
      title: 'Ingen PIN-kod på den här sidan',
      text: (site) =>
        `Titta längst ned på sidan och i dess andra delar. Finns den ingenstans kan ${site} fråga dig på en av dina enheter i stället: säg det i telefonen.`,
    },
    'make-pin': {
      title: 'Skapa PIN-koden',
      text: (_site) =>
        'Ett litet fönster har öppnats på sidan. Tryck på knappen som skapar PIN-koden. Watchword läser sedan koden och hur länge den gäller.',
    },
    'read-pin': {
      title: 'PIN-koden finns i Watchword',
      text: (site) =>
        `Klicka på Watchwords ikon i verktygsfältet: där står den med tiden som är kvar. Läs upp de fyra siffrorna bara för ${site}, i ett samtal som du själv har ringt.`,
    },
    'choose-way': {
      title: 'Välj hur du går vidare',
      text: (site) =>
        `Välj vad du har glömt, eller hur ${site} ska känna igen dig: med en enhet, ett nummer eller frågor som du kan svara på.`,
    },
    weaker: {
      title: 'Gå tillbaka härifrån',
      text: (_site) =>
        'Den här sidan stänger av tvåfaktorsautentisering. Det behövs inte för ett nytt lösenord. Gå tillbaka och välj en annan väg.',
    },
    'which-way': {
      title: 'Vilken väg är din?',
      text: (_site) => 'Tre frågor, så vet du var du får ett nytt lösenord.',
    },
    'request-access': {
      title: 'Begär åtkomst',
      text: (site) =>
        `Tryck på knappen på sidan. ${site} låter dig sedan vänta i 24 timmar innan du kan ändra lösenordet. Äldre guider säger 1 timme. Du får ett meddelande när tiden är slut.`,
    },
    activate: {
      title: 'Skriv användar-id och aktiveringskod',
      text: (_site) =>
        'En kod per sms gäller i 30 minuter, en på papper i 48 timmar. Efter tre felaktiga försök spärras den.',
    },
    identifier: {
      title: 'Skriv din e-postadress eller ditt mobilnummer',
      text: (site) =>
        `Använd det som ditt konto har. Tryck sedan på knappen under rutan: ${site} skickar ett meddelande till dig.`,
    },
    'forced-reset': {
      title: 'Du måste välja ett nytt lösenord',
      text: (site) =>
        `${site} kräver det ibland när du har loggat in, även om du inte har glömt något. Följ sidan; stegen är desamma.`,
    },
    'extra-check': {
      title: 'Svara på frågan',
      text: (site) =>
        `${site} frågar efter något som de vet om dig, till exempel ditt postnummer eller namn. Skriv det som det står i ditt konto.`,
    },
    code: { title: 'Skriv in koden', text: (site) => `${site} har skickat den med e-post eller sms.` },
    'two-step': {
      title: 'Skriv in inloggningskoden',
      text: (site) =>
        `${site} vill ha den utöver ditt lösenord. Den kommer med sms, i ett samtal eller från din autentiseringsapp.`,
    },
    'choose-channel': {
      title: 'Välj vart koden ska skickas',
      text: (site) =>
        `Välj den telefon eller app som du har till hands och tryck på knappen. ${site} skickar en kod dit.`,
    },
    approval: {
      title: 'Godkänn på ett annat ställe',
      text: (site) =>
        `${site} har skickat en förfrågan till din app, telefon eller e-post. Öppna den där och godkänn bara om du själv började. Låt den här sidan vara öppen.`,
    },
    captcha: {
      title: 'Visa att du inte är en robot',
      text: (site) =>
        `Lös uppgiften och tryck på knappen. Om du inte ser den kan du be ${site} om en ny eller om ljud.`,
    },
    'new-password': {
      title: 'Välj ett nytt lösenord',
      text: () =>
        'Skriv samma i båda rutorna. Ta ett som du inte använder någon annanstans, och tryck på knappen för att spara.',
    },
    'change-password': {
      title: 'Byt ditt lösenord',
      text: () =>
        'Skriv det lösenord som du har nu och sedan det nya. Ta ett som du inte använder någon annanstans.',
    },
    done: { title: 'Lösenordet är bytt', text: () => 'Det här följer av det:' },
    nothing: {
      title: 'Ingen lösenordshjälp på den här sidan',
      text: () =>
        'Leta efter en länk som ”Har du glömt ditt lösenord?” vid inloggningsrutorna. Vägledningen fortsätter därifrån.',
    },
  },
  sixDigits: (digits) => `Skriv in koden med ${digits} siffror`,
  sentAgo: (ago) => `Den skickades ${ago}.`,
  codeGiven: 'Den kom med e-post eller sms, eller så har du fått den på papper.',
  takesMinutes: 'Det kan ta några minuter; titta i skräpposten också.',
  lasts: (minutes) => `Den fungerar i ungefär ${minutes} minuter.`,
  trouble: 'Sidan säger att något inte stämde. Läs meddelandet där och försök igen.',
  codeTrouble: 'Koden godtogs inte. Bara den nyaste fungerar: leta upp den och skriv alla siffror.',
  afterSaving: 'När du har sparat:',

  remedies: {
    spam: 'Titta i skräpposten och i de andra flikarna i inkorgen.',
    wait: 'Vänta några minuter. Sms och e-post är ibland långsamma.',
    resend: 'Be om en ny kod med länken på sidan. De äldre slutar då att fungera.',
    'other-channel':
      'Gå tillbaka och ange det andra: mobilnumret i stället för e-postadressen, eller tvärtom.',
    'daily-limit': 'Om för många koder har begärts i dag tar det 24 timmar innan du får fler.',
    'customer-service': (site) =>
      `Har du inte kvar numret eller adressen? Då kan bara kundtjänst hjälpa. ${site} kan be om en bild på en id-handling.`,
  },
  customerService: 'Öppna hjälp med inloggning',

  consequences: {
    'at-once': 'Det nya lösenordet fungerar genast.',
    'all-accounts': (site) => `Det gäller alla ${site}-konton med den e-postadressen.`,
    'signed-out': 'Du och alla andra loggas ut på andra enheter.',
    'saved-passwords': 'Låt webbläsaren spara det nya lösenordet i stället för det gamla.',
  },

  never: {
    fourAndSix: (site) =>
      `De fyra siffrorna i en PIN-kod för support får du läsa upp för ${site}. En sexsiffrig kod läser du aldrig upp för någon.`,
    code: (host) => `Skriv koden bara här, på ${host}. Läs aldrig upp den för någon.`,
    password: (host) => `Skriv lösenordet bara här, på ${host}. Ingen får fråga dig efter det.`,
    other: (host) => `Du är på ${host}. Ingen får fråga dig efter ett lösenord eller en kod.`,
  },

  warning: {
    title: (site) => `Det här är inte ${site}`,
    deceptions: {
      letters: (site, host) => `Adressen ${host} liknar bara den hos ${site}: den har andra bokstäver.`,
      name: (site, host) => `Adressen ${host} har namnet ${site} i sig men är inte deras.`,
      staging: (site, host) => `${host} är en testkopia, inte det ${site} som du har ditt konto hos.`,
      address: (site, host) => `Sidan ser ut som ${site} men ligger på ${host}, en adress utan namn.`,
      imitation: (site, host) => `Sidan ser ut som ${site} men tillhör ${host}.`,
      unencrypted: (site, host) =>
        `Anslutningen till ${host} är inte krypterad. Det riktiga ${site} är alltid krypterat.`,
    },
    owner: (domain) => `Den tillhör den som har ${domain}.`,
    advice: (host) => `Skriv ingenting här. Stäng sidan och skriv själv ${host} i adressfältet.`,
  },
};
