import type { UiTexts } from '../en/ui.ts';

export const ui: UiTexts = {
  settings: 'Inställningar',
  connectService: 'Anslut en tjänst',
  signIn: 'Logga in',
  tryAgain: 'Försök igen',
  ok: 'OK',

  pin: {
    title: 'Support-PIN',
    worksOnce: 'fungerar en gång',
    until: (time) => `Till kl. ${time}. En ny PIN-kod ersätter den här.`,
    lastMinute: (time) => `Bara till kl. ${time}. Skapa en ny om ni inte är klara då.`,
    timeLeft: (time) => `${time} kvar`,
    make: 'Ny PIN',
    copy: 'Kopiera PIN',
    copied: 'Kopierad',
    making: 'Skapar din PIN-kod',
    never:
      'Läs bara upp den för någon som du själv har ringt. Ingen får be om ditt lösenord eller dina koder.',
    clockWrong: (duration) =>
      `Klockan på den här enheten går ungefär ${duration} fel. Nedräkningen stämmer ändå.`,
  },
  ended: {
    used: {
      title: (time, by) => `Användes kl. ${time} av ${by}`,
      text: 'Om det inte var den du talade med ska du gå till din kontosida, logga ut överallt och ringa tjänsten.',
    },
    expired: {
      title: 'Den här PIN-koden har gått ut',
      text: 'Ingen kan använda den längre. Skapa en ny om kundtjänsten fortfarande ber om en.',
    },
    replaced: {
      title: 'En nyare PIN-kod har skapats någon annanstans',
      text: 'Bara den senaste fungerar. Om det inte var du ska du gå till din kontosida och logga ut överallt.',
    },
    blocked: {
      title: 'Den här PIN-koden gäller inte längre',
      text: 'Fel siffror angavs tre gånger. Skapa en ny och läs upp den långsamt.',
    },
    revoked: { title: 'Den här PIN-koden har gjorts ogiltig', text: 'Det gjordes på din kontosida.' },
    somebody: 'kundtjänsten',
  },
  faults: {
    'bad-request': 'Tjänsten godtog inte begäran. Watchword eller tjänsten kan behöva uppdateras.',
    unauthenticated: 'Du är utloggad. Logga in igen för att skapa en PIN-kod.',
    'wrong-credentials': 'Det stämmer inte. Kontrollera användar-id:t och lösenordet.',
    forbidden: 'Det här kontot kan inte ha en support-PIN.',
    'not-found': 'Tjänsten erbjuder inte det här längre.',
    'pin-refused': 'PIN-koden godkändes inte.',
    'pin-ended': 'Den PIN-koden gäller inte längre. Skapa en ny.',
    'confirmation-over': 'Den frågan är redan besvarad, eller så väntar ingen på svaret längre.',
    'person-denied': 'Personen har svarat att det inte är hen som ringer.',
    'new-password-needed':
      'Tjänsten ber dig att välja ett nytt lösenord först. Gör det på tjänstens egna sidor.',
    'too-large': 'Det är mer än tjänsten tar emot.',
    'unsupported-media-type': 'Tjänsten godtog inte begäran. Watchword eller tjänsten kan behöva uppdateras.',
    'too-many': 'Det blev för många försök på kort tid.',
    'server-error': 'Något gick fel hos tjänsten. Försök igen om en stund.',
    offline: 'Tjänsten går inte att nå. Kontrollera internetanslutningen och försök igen.',
    'not-understood':
      'Tjänsten gav ett svar som inte går att förstå. Ingenting har gått förlorat. Försök igen senare.',
    'no-permission':
      'Watchword får inte längre ha kontakt med den här tjänsten. Logga in igen för att tillåta det.',
    'no-account': 'Det här kontot är inte anslutet längre.',
  },
  retryAt: (time) => `Du kan försöka igen kl. ${time}.`,
  lastKnown: 'Här ser du det senaste som är känt.',

  popup: {
    welcomeTitle: 'Visa kundtjänsten att det är du',
    welcomeText:
      'Anslut en tjänst som du har ett konto hos. När kundtjänsten ber om en PIN-kod skapar du den här.',
    signedInAs: (email) => `inloggad som ${email}`,
    signedOut: (email) => `utloggad, ${email}`,
    accounts: 'Konton',
    tab: {
      help: (site, now, all) => `Den här sidan är lösenordshjälp hos ${site}, steg ${now} av ${all}.`,
      helpOnly: (site) => `Den här sidan är lösenordshjälp hos ${site}.`,
      supportPin: (site) => `Den här sidan gäller PIN-kod för support hos ${site}.`,
      thisSite: 'den här webbplatsen',
      warning: (site) => `Var försiktig: den här sidan är inte ${site}.`,
      show: 'Visa vägledning',
      guideHere: 'Vägled mig här',
      always: (host) => `Vägled alltid på ${host}`,
      change: 'Byt lösenordet på den här webbplatsen',
      noChange: 'Webbplatsen säger inte var. Leta efter ”Säkerhet” eller ”Konto” där.',
      notHere: 'Webbläsaren låter inga tillägg hjälpa på den här sidan.',
    },
  },

  sites: {
    title: (sites) => `Hjälp från ${sites}`,
    list: 'Mer hjälp',
    supportPin: 'PIN-kod för support',
    getPin: 'Hämta PIN',
    given: 'Använd: jag har lämnat den',
    fourAndSix: (site) =>
      `De fyra siffrorna får du läsa upp för ${site}. En sexsiffrig kod läser du aldrig upp för någon.`,
    onDevice: 'Bekräfta på en enhet',
    newPassword: 'ett nytt lösenord',
    whichWay: 'Vilken väg?',
    workshop: 'Skapa ett bra lösenord',
  },
  waits: {
    list: 'Väntetider',
    running: {
      'profile-change': (site, time) => `Du kan ändra ditt ${site}-lösenord från ${time}.`,
      'phone-number': (site, time) => `${site} support kan skicka sms till dig från ${time}.`,
    },
    over: {
      'profile-change': {
        title: (site) => `Nu kan du ändra ditt ${site}-lösenord`,
        text: 'Väntetiden är slut. Logga in, välj det nya lösenordet och spara det.',
      },
      'phone-number': {
        title: (site) => `${site} support kan skicka sms till dig igen`,
        text: 'Ditt telefonnummer är inte längre för nytt.',
      },
    },
    cancel: 'Avbryt',
    open: (site) => `Öppna ${site}`,
    done: 'Klart',
  },

  connect: {
    title: 'Anslut en tjänst',
    addressTitle: 'Vilken tjänst?',
    addressText: 'Du får adressen av organisationen som ber om din PIN-kod.',
    address: 'Adress',
    addressExample: 'Till exempel: account.bank.example',
    find: 'Sök',
    finding: 'Letar efter tjänsten',
    fromTab: (host) => `Använd ${host} från fliken du var i`,
    again: (name) => `${name} igen`,
    found: (name) => `Det här är ${name}`,
    foundText: (host, digits, minutes) =>
      `På ${host}. PIN-koderna har ${digits} siffror och fungerar i ${minutes} minuter.`,
    allow: 'Tillåt och gå vidare',
    allowText: (host) =>
      `Webbläsaren frågar nu om Watchword får ha kontakt med ${host} och inga andra webbplatser.`,
    notAllowed: 'Utan tillåtelse kan Watchword inte ha kontakt med tjänsten. Ingenting har anslutits.',
    other: 'En annan tjänst',
    signInTitle: (name) => `Logga in hos ${name}`,
    passkey: 'Logga in med passnyckel',
    or: 'eller',
    identifier: 'Användar-id eller e-postadress',
    password: 'Lösenord',
    passwordText: (host) => `Det skickas till ${host} och sparas ingenstans.`,
    signingIn: 'Loggar in',
    addPasskeyTitle: 'Utan lösenord nästa gång?',
    addPasskeyText:
      'Med en passnyckel loggar du in med ditt fingeravtryck, ditt ansikte eller den här enhetens kod. Passnyckeln går inte att gissa eller läsa upp för någon.',
    addPasskey: 'Lägg till en passnyckel',
    notNow: 'Inte nu',
    doneTitle: 'Du är ansluten',
    doneText: (name) =>
      `När ${name} ber om en PIN-kod klickar du på Watchword-ikonen i verktygsfältet och väljer ”Ny PIN”.`,
    close: 'Stäng den här fliken',
    another: 'Anslut ännu en tjänst',
    secondStep: {
      title: 'Ett steg till',
      byEmail: 'En kod har skickats till din e-postadress.',
      bySms: 'En kod har skickats till din telefon via sms.',
      questions: 'Svara på frågorna som du valde när kontot skapades.',
      code: (n) => `Kod med ${n} siffror`,
      never: 'Läs aldrig upp den för någon.',
      goOn: 'Fortsätt',
      resend: 'Skicka en ny kod',
      resent: 'En ny kod har skickats. Bara den senaste fungerar.',
      back: 'Tillbaka',
      wrong: 'Det stämmer inte. Du kan försöka igen.',
      over: 'Det tog för lång tid. Gå tillbaka och logga in igen.',
    },
    faults: {
      'not-an-address': 'Det är ingen adress. En adress ser ut så här: account.bank.example.',
      'not-secure':
        'Den adressen är inte säker. Det är bara tryggt att logga in på adresser som börjar med https.',
      'no-answer': 'Ingen svarar på den adressen. Kontrollera stavningen och internetanslutningen.',
      'no-service': 'Den webbplatsen har ingen support-PIN. Fråga organisationen om adressen är rätt.',
      lies: 'Den webbplatsen utger sig för att vara en annan. Logga inte in där, och berätta det för organisationen.',
    },
    ceremony: {
      'not-done': 'Ingen passnyckel användes. Du kan försöka igen eller använda ditt lösenord.',
      'not-this-host': 'Webbläsaren låter inte Watchword använda passnycklar för den här tjänsten.',
      'other-service':
        'Den tjänsten bad om en passnyckel som hör till en annan tjänst. Ingenting skickades. Logga inte in där, och berätta det för organisationen.',
      'already-there': 'Den här enheten har redan en passnyckel för det här kontot.',
    },
  },

  options: {
    title: 'Inställningar för Watchword',
    accounts: 'Konton',
    noAccounts: 'Ingen tjänst är ansluten.',
    signOut: 'Logga ut',
    remove: 'Ta bort',
    language: 'Språk',
    languageBrowser: 'Webbläsarens språk',
    history: 'Det här har hänt',
    historyText:
      'Dina PIN-koder, och vem som frågade om det är du. Sparas bara på den här enheten, utan siffrorna.',
    noHistory: 'Ingenting ännu.',
    clearHistory: 'Töm listan',
    kinds: {
      made: 'PIN-kod skapad',
      used: 'PIN-kod använd',
      expired: 'PIN-kod utgången',
      replaced: 'PIN-kod ersatt',
      blocked: 'PIN-kod ogiltig efter tre felaktiga försök',
      revoked: 'PIN-kod ogiltiggjord på kontosidan',
      asked: 'Bekräftelse begärd',
      confirmed: 'Bekräftat: Det är du',
      denied: 'Nekat: Det är inte du',
      lapsed: 'Frågan gick ut utan svar',
    },
    by: (name) => `av ${name}`,
    askedBy: (name) => `fråga från ${name}`,
    guide: {
      title: 'Vägledning för lösenordshjälp',
      text: (sites) =>
        `Av sig själv kommer vägledningen bara på inloggnings-, konto- och hjälpsidor hos ${sites}. På andra ställen kommer den där du tillåter det.`,
      all: 'På alla webbplatser',
      allText:
        'Den letar efter lösenordshjälp på varje sida, bara på den här enheten. Ingenting skickas någonstans.',
      sites: 'Tillåtna av dig',
      none: 'Inga andra webbplatser är tillåtna.',
      quiet: 'Stängda av dig',
      again: 'Visa igen',
    },
  },
};
