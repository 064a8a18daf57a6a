import type { WorkshopTexts } from '../en/workshop.ts';

export const workshop: WorkshopTexts = {
  title: 'Passordverkstedet',
  lead: 'Lag et passord som du husker og ingen gjetter. Det du skriver her, sendes ingen steder og lagres ingen steder.',
  site: {
    label: 'For hvilket nettsted?',
    other: 'Et annet nettsted',
    known: 'Vi vet hva dette nettstedet krever, og tar hensyn til det nedenfor.',
    page: 'Det som passordfeltet på siden krever, tas det også hensyn til.',
    unknown:
      'Vi vet ikke hva dette nettstedet krever. Bruk minst 15 tegn der passordet er det eneste du blir bedt om; 8 er nok der du også må oppgi en kode eller bruke en app.',
    pattern:
      'Siden prøver også passordet mot et mønster. Watchword viser det, men kjører ikke det en side skriver:',
  },
  ways: {
    label: 'Hva vil du begynne med?',
    sentence: 'En setning',
    words: 'Tilfeldige ord',
    check: 'Sjekk et passord',
  },
  sentence: {
    numerals: 'null - to tre fire fem seks sju åtte ni ti elleve tolv',
    title: 'En setning bare du ville si',
    method:
      'Tenk på en setning om ditt eget liv. Den første bokstaven i hvert ord blir til passordet ditt; tallord blir til sifre, og tegnsettingen blir med.',
    label: 'Setningen din',
    hint: 'For eksempel: «Tante Ida, som er 73, bader i sjøen hele året.» Finn på din egen, og ikke bruk en sang eller et ordtak.',
    long: 'Med ti ord eller flere blir passordet sterkt.',
  },
  words: {
    title: 'Ord trukket tilfeldig',
    method:
      'Ingen har valgt disse ordene, så ingen kan gjette hvorfor. Dikt en liten historie som binder dem sammen.',
    count: 'Hvor mange ord?',
    counted: (count) => `${count} ord`,
    separator: 'Mellom ordene',
    separators: { '-': 'Bindestrek', '.': 'Punktum', _: 'Understrek', ' ': 'Mellomrom', '': 'Ingenting' },
    tooShort:
      'Dette nettstedet har ikke plass til nok ord. Her er tilfeldige bokstaver og sifre i stedet: la passordbehandleren din huske dem.',
    another: 'Et nytt forslag',
    strength: (tosses, time) =>
      `Like vanskelig å gjette som ${tosses} myntkast på rad. Med ti tusen forsøk i sekundet ville det ta omtrent ${time}.`,
    strengthForever: (tosses) =>
      `Like vanskelig å gjette som ${tosses} myntkast på rad. Med ti tusen forsøk i sekundet ville det ta mer enn en million år.`,
  },
  check: {
    title: 'Er dette passordet bra?',
    label: 'Passord',
    userId: 'Bruker-ID-en din, hvis den skal sjekkes',
    show: 'Vis passordet',
    hint: 'Det vurderes på denne enheten og glemmes når du lukker siden.',
    weighing: 'Vurderer passordet',
    unweighed: 'Styrken kunne ikke vurderes. Lukk denne siden og åpne den på nytt.',
    scores: [
      'Svært svakt: det ville bli gjettet med en gang.',
      'Svakt: det ville snart bli gjettet.',
      'Middels: det ville ikke holde lenge.',
      'Sterkt: det er vanskelig å gjette.',
      'Svært sterkt: det er svært vanskelig å gjette.',
    ],
    warnings: {
      straightRow: 'Taster på rad er noe av det første som prøves.',
      keyPattern: 'Korte mønstre på tastaturet er lette å gjette.',
      simpleRepeat: 'Samme tegn mange ganger er lett å gjette.',
      extendedRepeat: 'Samme bit mange ganger er knapt vanskeligere å gjette enn én gang.',
      sequences: 'Bokstaver eller sifre i vanlig rekkefølge er lette å gjette.',
      recentYears: 'Årstall fra vår tid er lette å gjette.',
      dates: 'Datoer er lette å gjette.',
      topTen: 'Dette er et av de ti mest brukte passordene.',
      topHundred: 'Dette er et av de hundre mest brukte passordene.',
      common: 'Mange bruker dette passordet.',
      similarToCommon: 'Det ligner mye på et passord som mange bruker.',
      wordByItself: 'Ett enkelt ord er lett å gjette.',
      namesByThemselves: 'Et navn alene er lett å gjette.',
      commonNames: 'Vanlige navn er lette å gjette.',
    },
    suggestions: {
      l33t: 'Et siffer eller tegn i stedet for en bokstav, som @ for a, hjelper svært lite.',
      reverseWords: 'Et ord stavet baklengs hjelper svært lite.',
      allUppercase: 'Gjør noen av bokstavene store i stedet for alle.',
      capitalization: 'Store bokstaver hjelper mer andre steder enn først.',
      dates: 'Unngå datoer som har med deg å gjøre.',
      recentYears: 'Unngå årstall fra vår tid.',
      associatedYears: 'Unngå årstall som har med deg å gjøre.',
      sequences: 'Unngå bokstaver og sifre i vanlig rekkefølge.',
      repeated: 'Unngå det som kommer mange ganger.',
      longerKeyboardPattern: 'Unngå mønstre av taster som ligger ved siden av hverandre.',
      anotherWord: 'Legg til et ord eller to som få ville tenke på.',
      useWords: 'Bruk flere ord som ikke har noe med hverandre å gjøre.',
    },
  },
  result: {
    title: 'Passordet ditt',
    empty: 'Det vokser fram her mens du skriver.',
    copy: 'Kopier passordet',
    meetsAll: 'Det oppfyller alt dette nettstedet krever.',
    length: (count) => `Det har ${count} tegn.`,
    changes: {
      replaced: (from, to) => `Det er ikke sikkert at nettstedet godtar ${from}, så ${to} står i stedet.`,
      dropped: (what) => `Nettstedet godtar ikke dette der, så det er utelatt: ${what}`,
      shortened: (length) => `Det er kortet ned til ${length} tegn, for nettstedet godtar ikke flere.`,
      capital: (what) => `Nettstedet krever en stor bokstav, så ${what} er blitt stor.`,
      digit: (what) => `Nettstedet krever et siffer, så ${what} er lagt til på slutten.`,
      letter: (what) => `Nettstedet krever en bokstav til, så ${what} er lagt til på slutten.`,
      sign: (what) => `Nettstedet krever et spesialtegn, så ${what} er lagt til på slutten.`,
    },
  },
  rules: {
    title: 'Dette krever nettstedet',
    met: 'Oppfylt',
    unmet: 'Ikke oppfylt',
    open: 'Se selv etter',
    shortest: {
      met: (length) => `Det har minst ${length} tegn.`,
      unmet: (length) => `Det må ha minst ${length} tegn.`,
    },
    longest: {
      met: (length) => `Det har ikke flere enn ${length} tegn.`,
      unmet: (length) => `Det kan ikke ha flere enn ${length} tegn.`,
    },
    advised: {
      met: 'Det er langt nok der passordet er det eneste du blir bedt om.',
      open: 'Det er langt nok bare der du også må oppgi en kode eller bruke en app. Ellers trengs 15 tegn.',
    },
    required: {
      met: (what) => `Det har ${what}.`,
      unmet: (what) => `Det mangler ${what}.`,
    },
    several: (count, what) => `${count} ganger ${what}`,
    allowed: {
      met: 'Det har bare tegn vi vet at nettstedet godtar.',
      unmet: (found) => `Det er ikke sikkert at nettstedet godtar disse tegnene: ${found}`,
    },
    run: {
      met: (length) => `Ingen tegn står mer enn ${length} ganger på rad.`,
      unmet: (length) => `Et tegn står mer enn ${length} ganger på rad.`,
    },
    digits: {
      met: (length) => `Det har ikke ${length} sifre på rad, slik et personnummer har.`,
      unmet: (length) => `Det kan ikke ha ${length} sifre på rad, slik et personnummer har.`,
    },
    words: {
      met: 'Det inneholder ingen av ordene som nettstedet avviser.',
      unmet: (found) => `Det inneholder «${found}», som nettstedet avviser.`,
    },
    rows: {
      met: 'Det inneholder ingen tasterekke.',
      unmet: (found) => `Det inneholder tasterekken «${found}», som nettstedet avviser.`,
    },
    userId: {
      met: 'Bruker-ID-en din står ikke i det.',
      unmet: 'Bruker-ID-en din kan ikke stå i det.',
      open: 'Se selv etter at bruker-ID-en din ikke står i det.',
    },
    classes: {
      lower: 'en liten bokstav fra a til z',
      upper: 'en stor bokstav fra A til Z',
      digit: 'et siffer',
      special: 'et spesialtegn',
      'ascii-printable': 'en bokstav, et siffer eller et tegn på et engelsk tastatur',
      unicode: 'et hvilket som helst tegn',
    },
    oneOf: (characters) => `ett av disse tegnene: ${characters}`,
  },
  never: {
    title: 'Hold det for deg selv',
    write: 'Skriv det aldri ned der andre kan finne det.',
    share: 'Del det aldri med noen, heller ikke med kundestøtten.',
    twice: 'Bruk det aldri to steder.',
  },
};
