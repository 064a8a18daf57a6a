import type { WorkshopTexts } from '../en/workshop.ts';

export const workshop: WorkshopTexts = {
  title: 'Adgangskodeværkstedet',
  lead: 'Lav en adgangskode, som du kan huske, og som ingen gætter. Det, du skriver her, bliver hverken sendt eller gemt nogen steder.',
  site: {
    label: 'Til hvilket websted?',
    other: 'Et andet websted',
    known: 'Vi ved, hvad dette websted kræver, og tager hensyn til det nedenfor.',
    page: 'Der tages også hensyn til det, som sidens eget felt til adgangskoden kræver.',
    unknown:
      'Vi ved ikke, hvad dette websted kræver. Brug mindst 15 tegn, hvor adgangskoden er det eneste, du bliver bedt om; 8 er nok, hvor du også skal bruge en kode eller en app.',
    pattern:
      'Siden prøver også adgangskoden mod et mønster. Watchword viser det, men kører ikke det, en side skriver:',
  },
  ways: {
    label: 'Hvad vil du begynde med?',
    sentence: 'En sætning',
    words: 'Tilfældige ord',
    check: 'Tjek en',
  },
  sentence: {
    numerals: 'nul - to tre fire fem seks syv otte ni ti elleve tolv',
    title: 'En sætning, kun du ville sige',
    method:
      'Tænk på en sætning om dit eget liv. Det første bogstav i hvert ord bliver til din adgangskode; talord bliver til cifre, og tegnsætningen følger med.',
    label: 'Din sætning',
    hint: 'For eksempel: »Moster Ida, som er 73, bader i havet hele året.« Find på din egen, og brug ikke en sang eller et ordsprog.',
    long: 'Med ti ord eller flere bliver adgangskoden stærk.',
  },
  words: {
    title: 'Ord trukket tilfældigt',
    method:
      'Ingen har valgt disse ord, så ingen kan gætte hvorfor. Find på en lille historie, der binder dem sammen.',
    count: 'Hvor mange ord?',
    counted: (count) => `${count} ord`,
    separator: 'Mellem ordene',
    separators: { '-': 'Bindestreg', '.': 'Punktum', _: 'Understreg', ' ': 'Mellemrum', '': 'Ingenting' },
    tooShort:
      'Dette websted har ikke plads til nok ord. Her er tilfældige bogstaver og cifre i stedet: lad din adgangskodeadministrator huske dem.',
    another: 'Et nyt forslag',
    strength: (tosses, time) =>
      `Lige så svær at gætte som ${tosses} møntkast i træk. Med ti tusind forsøg i sekundet ville det tage omkring ${time}.`,
    strengthForever: (tosses) =>
      `Lige så svær at gætte som ${tosses} møntkast i træk. Med ti tusind forsøg i sekundet ville det tage mere end en million år.`,
  },
  check: {
    title: 'Er denne adgangskode god?',
    label: 'Adgangskode',
    userId: 'Dit bruger-ID, hvis det skal tjekkes',
    show: 'Vis adgangskoden',
    hint: 'Den vurderes på denne enhed og glemmes, når du lukker siden.',
    weighing: 'Vurderer adgangskoden',
    unweighed: 'Det kunne ikke vurderes, hvor stærk den er. Luk denne side, og åbn den igen.',
    scores: [
      'Meget svag: den ville blive gættet med det samme.',
      'Svag: den ville snart blive gættet.',
      'Middel: den ville ikke holde længe.',
      'Stærk: den er svær at gætte.',
      'Meget stærk: den er meget svær at gætte.',
    ],
    warnings: {
      straightRow: 'Taster på række er noget af det første, der bliver prøvet.',
      keyPattern: 'Korte mønstre på tastaturet er lette at gætte.',
      simpleRepeat: 'Det samme tegn mange gange er let at gætte.',
      extendedRepeat: 'Det samme stykke mange gange er næppe sværere at gætte end én gang.',
      sequences: 'Bogstaver eller cifre i deres sædvanlige rækkefølge er lette at gætte.',
      recentYears: 'Årstal fra vores tid er lette at gætte.',
      dates: 'Datoer er lette at gætte.',
      topTen: 'Det er en af de ti mest brugte adgangskoder.',
      topHundred: 'Det er en af de hundrede mest brugte adgangskoder.',
      common: 'Mange bruger denne adgangskode.',
      similarToCommon: 'Den ligner meget en adgangskode, som mange bruger.',
      wordByItself: 'Et enkelt ord er let at gætte.',
      namesByThemselves: 'Et navn alene er let at gætte.',
      commonNames: 'Almindelige navne er lette at gætte.',
    },
    suggestions: {
      l33t: 'Et ciffer eller tegn i stedet for et bogstav, som @ for a, hjælper meget lidt.',
      reverseWords: 'Et ord stavet bagfra hjælper meget lidt.',
      allUppercase: 'Gør nogle af bogstaverne store i stedet for alle.',
      capitalization: 'Store bogstaver hjælper mere andre steder end i begyndelsen.',
      dates: 'Undgå datoer, der har med dig at gøre.',
      recentYears: 'Undgå årstal fra vores tid.',
      associatedYears: 'Undgå årstal, der har med dig at gøre.',
      sequences: 'Undgå bogstaver og cifre i deres sædvanlige rækkefølge.',
      repeated: 'Undgå det, der kommer mange gange.',
      longerKeyboardPattern: 'Undgå mønstre af taster, der ligger ved siden af hinanden.',
      anotherWord: 'Tilføj et ord eller to, som få ville tænke på.',
      useWords: 'Brug flere ord, der ikke har noget med hinanden at gøre.',
    },
  },
  result: {
    title: 'Din adgangskode',
    empty: 'Den vokser frem her, mens du skriver.',
    copy: 'Kopiér adgangskoden',
    meetsAll: 'Den opfylder alt, hvad webstedet kræver.',
    length: (count) => `Den har ${count} tegn.`,
    changes: {
      replaced: (from, to) => `Det er ikke sikkert, at webstedet tager imod ${from}, så ${to} står i stedet.`,
      dropped: (what) => `Webstedet tager ikke imod dette der, så det er udeladt: ${what}`,
      shortened: (length) => `Den er kortet ned til ${length} tegn, for webstedet tager ikke imod flere.`,
      capital: (what) => `Webstedet kræver et stort bogstav, så ${what} er blevet stort.`,
      digit: (what) => `Webstedet kræver et ciffer, så ${what} er sat til sidst.`,
      letter: (what) => `Webstedet kræver et bogstav mere, så ${what} er sat til sidst.`,
      sign: (what) => `Webstedet kræver et specialtegn, så ${what} er sat til sidst.`,
    },
  },
  rules: {
    title: 'Det kræver webstedet',
    met: 'Opfyldt',
    unmet: 'Ikke opfyldt',
    open: 'Se selv efter',
    shortest: {
      met: (length) => `Den har mindst ${length} tegn.`,
      unmet: (length) => `Den skal have mindst ${length} tegn.`,
    },
    longest: {
      met: (length) => `Den har ikke flere end ${length} tegn.`,
      unmet: (length) => `Den må ikke have flere end ${length} tegn.`,
    },
    advised: {
      met: 'Den er lang nok, hvor adgangskoden er det eneste, du bliver bedt om.',
      open: 'Den er kun lang nok, hvor du også skal bruge en kode eller en app. Ellers skal der 15 tegn til.',
    },
    required: {
      met: (what) => `Den har ${what}.`,
      unmet: (what) => `Den mangler ${what}.`,
    },
    several: (count, what) => `${count} gange ${what}`,
    allowed: {
      met: 'Den har kun tegn, som vi ved, at webstedet tager imod.',
      unmet: (found) => `Det er ikke sikkert, at webstedet tager imod disse tegn: ${found}`,
    },
    run: {
      met: (length) => `Intet tegn står mere end ${length} gange i træk.`,
      unmet: (length) => `Et tegn står mere end ${length} gange i træk.`,
    },
    digits: {
      met: (length) => `Den har ikke ${length} cifre i træk, som et CPR-nummer har.`,
      unmet: (length) => `Den må ikke have ${length} cifre i træk, som et CPR-nummer har.`,
    },
    words: {
      met: 'Den indeholder ingen af de ord, som webstedet afviser.',
      unmet: (found) => `Den indeholder »${found}«, som webstedet afviser.`,
    },
    rows: {
      met: 'Den indeholder ingen række af taster.',
      unmet: (found) => `Den indeholder tasterækken »${found}«, som webstedet afviser.`,
    },
    userId: {
      met: 'Dit bruger-ID står ikke i den.',
      unmet: 'Dit bruger-ID må ikke stå i den.',
      open: 'Se selv efter, at dit bruger-ID ikke står i den.',
    },
    classes: {
      lower: 'et lille bogstav fra a til z',
      upper: 'et stort bogstav fra A til Z',
      digit: 'et ciffer',
      special: 'et specialtegn',
      'ascii-printable': 'et bogstav, et ciffer eller et tegn på et engelsk tastatur',
      unicode: 'et hvilket som helst tegn',
    },
    oneOf: (characters) => `et af disse tegn: ${characters}`,
  },
  never: {
    title: 'Hold den for dig selv',
    write: 'Skriv den aldrig ned, hvor andre kan finde den.',
    share: 'Del den aldrig med nogen, heller ikke med supporten.',
    twice: 'Brug den aldrig to steder.',
  },
};
