import type { GuideTexts } from '../en/guide.ts';

export const guide: GuideTexts = {
  panel: 'Vejledning fra Watchword',
  title: (site) => `Adgangskodehjælp hos ${site}`,
  titleAnywhere: 'Adgangskodehjælp',
  titlePin: (site) => `Support-pinkode hos ${site}`,
  titleCode: (site) => `Loginkode hos ${site}`,
  step: (now, all) => `Trin ${now} af ${all}`,
  stepDone: 'færdig',
  showBox: 'Vis mig feltet',
  showButton: 'Vis mig knappen',
  workshop: 'Lav en god adgangskode',
  workshopText: 'Åbner en side i Watchword, så dette websted ikke ser, hvad du prøver.',
  didNotCome: 'Den kom ikke',
  goBack: 'Tilbage',
  move: 'Flyt panelet til et andet hjørne',
  collapse: 'Gør panelet lille',
  expand: 'Vis vejledningen',
  close: 'Luk vejledningen',
  closePage: 'På denne side',
  closeSite: (host) => `Altid på ${host}`,
  cancel: 'Annuller',
  somebody: 'Webstedet',

  plan: {
    'sign-in': 'Log ind på siden',
    'find-pin': 'Åbn support-pinkoden',
    'make-pin': 'Lav pinkoden',
    'read-pin': 'Læs den op for supporten',
    activate: 'Bruger-ID og aktiveringskode',
    identifier: 'Din e-mail eller dit mobilnummer',
    'extra-check': 'Et spørgsmål om dig',
    code: 'Koden, du får tilsendt',
    'new-password': 'Vælg en ny adgangskode, to gange',
    done: 'Gemt, og logget ud andre steder',
  },

  now: {
    'sign-in': {
      title: 'Log ind på siden',
      text: (site) =>
        `Skriv dit navn og din adgangskode i feltet fra ${site}. Watchword ser ikke ind i det. Du kan først blive bedt om en sekscifret kode eller dine sikkerhedsspørgsmål.`,
    },
    'find-pin': {
      title: 'Åbn support-pinkoden',
      text: (_site) => 'Den står nær bunden af siden. Tryk på den dér.',
    },
    'no-pin': {
      title: 'Ingen pinkode på denne side',
      text: (site) =>
        `Se helt nederst på siden og i dens andre afsnit. Findes den ingen steder, kan ${site} spørge dig på en af dine enheder i stedet: sig det i telefonen.`,
    },
    'make-pin': {
      title: 'Lav pinkoden',
      text: (_site) =>
        'Et lille vindue har åbnet sig på siden. Tryk på knappen, der laver pinkoden. Watchword læser så koden, og hvor længe den virker.',
    },
    'read-pin': {
      title: 'Din pinkode er i Watchword',
      text: (site) =>
        `Klik på Watchwords ikon i værktøjslinjen: dér står den med den tid, der er tilbage. Læs kun de fire cifre op for ${site}, i en samtale, som du selv har startet.`,
    },
    'choose-way': {
      title: 'Vælg, hvordan du går videre',
      text: (site) =>
        `Vælg, hvad du har glemt, eller hvordan ${site} skal kende dig: med en enhed, et nummer eller spørgsmål, som du kan svare på.`,
    },
    weaker: {
      title: 'Gå tilbage herfra',
      text: (_site) =>
        'Denne side slår tofaktorgodkendelse fra. Det behøver du ikke for at få en ny adgangskode. Gå tilbage, og vælg en anden vej.',
    },
    'which-way': {
      title: 'Hvilken vej er din?',
      text: (_site) => 'Tre spørgsmål, og du ved, hvor du får en ny adgangskode.',
    },
    'request-access': {
      title: 'Anmod om adgang',
      text: (site) =>
        `Tryk på knappen på siden. ${site} lader dig derefter vente i 24 timer, før du kan ændre din adgangskode. Ældre vejledninger siger 1 time. Du får besked, når tiden er gået.`,
    },
    activate: {
      title: 'Skriv bruger-ID og aktiveringskode',
      text: (_site) =>
        'En kode på sms virker i 30 minutter, en på papir i 48 timer. Efter tre forkerte forsøg bliver den spærret.',
    },
    identifier: {
      title: 'Skriv din e-mail eller dit mobilnummer',
      text: (site) =>
        `Brug det, som din konto har. Tryk så på knappen under feltet: ${site} sender dig en besked.`,
    },
    'forced-reset': {
      title: 'Du skal vælge en ny adgangskode',
      text: (site) =>
        `${site} kræver det nogle gange, når du har logget ind, også selv om du ikke har glemt noget. Følg siden; trinene er de samme.`,
    },
    'extra-check': {
      title: 'Svar på spørgsmålet',
      text: (site) =>
        `${site} spørger om noget, de ved om dig, for eksempel dit postnummer eller navn. Skriv det, som det står i din konto.`,
    },
    code: { title: 'Skriv koden', text: (site) => `${site} har sendt den på e-mail eller sms.` },
    'two-step': {
      title: 'Skriv loginkoden',
      text: (site) =>
        `${site} vil have den ud over din adgangskode. Den kommer på sms, i et opkald eller fra din godkendelsesapp.`,
    },
    'choose-channel': {
      title: 'Vælg, hvor koden skal sendes hen',
      text: (site) =>
        `Vælg den telefon eller app, du har ved hånden, og tryk på knappen. ${site} sender en kode dertil.`,
    },
    approval: {
      title: 'Godkend et andet sted',
      text: (site) =>
        `${site} har sendt en anmodning til din app, telefon eller e-mail. Åbn den dér, og godkend kun, hvis du selv begyndte. Lad denne side stå åben.`,
    },
    captcha: {
      title: 'Vis, at du ikke er en robot',
      text: (site) =>
        `Løs opgaven, og tryk på knappen. Kan du ikke se den, så bed ${site} om en ny eller om lyd.`,
    },
    'new-password': {
      title: 'Vælg en ny adgangskode',
      text: () =>
        'Skriv den samme i begge felter. Tag en, du ikke bruger andre steder, og tryk på knappen for at gemme.',
    },
    'change-password': {
      title: 'Skift din adgangskode',
      text: () =>
        'Skriv den adgangskode, du har nu, og derefter den nye. Tag en, du ikke bruger andre steder.',
    },
    done: { title: 'Adgangskoden er skiftet', text: () => 'Det følger der af det:' },
    nothing: {
      title: 'Ingen adgangskodehjælp på denne side',
      text: () =>
        'Se efter et link som »Glemt adgangskode?« ved loginfelterne. Vejledningen fortsætter derfra.',
    },
  },
  sixDigits: (digits) => `Skriv koden på ${digits} cifre`,
  sentAgo: (ago) => `Den blev sendt ${ago}.`,
  codeGiven: 'Den kom på e-mail eller sms, eller du har fået den på papir.',
  takesMinutes: 'Det kan tage et par minutter; se også i spam.',
  lasts: (minutes) => `Den virker i cirka ${minutes} minutter.`,
  trouble: 'Siden siger, at noget ikke passede. Læs dens besked, og prøv igen.',
  codeTrouble: 'Koden blev ikke godtaget. Kun den nyeste virker: find den, og skriv alle cifrene.',
  afterSaving: 'Når du har gemt:',

  remedies: {
    spam: 'Se i spammappen og på de andre faner i din indbakke.',
    wait: 'Vent et par minutter. Sms og e-mail kan være langsomme.',
    resend: 'Bed om en ny kode med linket på siden. De ældre holder så op med at virke.',
    'other-channel': 'Gå tilbage, og angiv det andet: dit mobilnummer i stedet for din e-mail eller omvendt.',
    'daily-limit': 'Er der bedt om for mange koder i dag, går der 24 timer, før du kan få flere.',
    'customer-service': (site) =>
      `Har du ikke længere nummeret eller adressen? Så kan kun kundeservice hjælpe. ${site} kan bede om et billede af legitimation.`,
  },
  customerService: 'Åbn hjælp til login',

  consequences: {
    'at-once': 'Den nye adgangskode virker med det samme.',
    'all-accounts': (site) => `Den gælder for alle ${site}-konti med den e-mailadresse.`,
    'signed-out': 'Du og alle andre bliver logget ud på andre enheder.',
    'saved-passwords': 'Lad browseren gemme den nye adgangskode i stedet for den gamle.',
  },

  never: {
    fourAndSix: (site) =>
      `De fire cifre i en support-pinkode må du læse op for ${site}. En sekscifret kode læser du aldrig op for nogen.`,
    code: (host) => `Skriv kun koden her, på ${host}. Læs den aldrig op for nogen.`,
    password: (host) => `Skriv kun adgangskoden her, på ${host}. Ingen må spørge dig om den.`,
    other: (host) => `Du er på ${host}. Ingen må spørge dig om en adgangskode eller en kode.`,
  },

  warning: {
    title: (site) => `Dette er ikke ${site}`,
    deceptions: {
      letters: (site, host) => `Adressen ${host} ligner kun den hos ${site}: der er andre bogstaver i den.`,
      name: (site, host) => `Adressen ${host} har navnet ${site} i sig, men er ikke deres.`,
      staging: (site, host) => `${host} er en testkopi, ikke det ${site}, som du har din konto hos.`,
      address: (site, host) => `Siden ligner ${site}, men ligger på ${host}, en adresse uden navn.`,
      imitation: (site, host) => `Siden ligner ${site}, men tilhører ${host}.`,
      unencrypted: (site, host) =>
        `Forbindelsen til ${host} er ikke krypteret. Det rigtige ${site} er altid krypteret.`,
    },
    owner: (domain) => `Den tilhører den, der har ${domain}.`,
    advice: (host) => `Skriv ikke noget her. Luk siden, og skriv selv ${host} i adressefeltet.`,
  },
};
