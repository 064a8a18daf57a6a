import type { WorkshopTexts } from '../en/workshop.ts';

export const workshop: WorkshopTexts = {
  title: 'Lösenordsverkstaden',
  lead: 'Gör ett lösenord som du minns och ingen gissar. Det du skriver här skickas ingenstans och sparas ingenstans.',
  site: {
    label: 'För vilken webbplats?',
    other: 'En annan webbplats',
    known: 'Vi vet vad den här webbplatsen kräver och tar hänsyn till det nedan.',
    page: 'Det som sidans egen lösenordsruta kräver tas också med.',
    unknown:
      'Vi vet inte vad den här webbplatsen kräver. Ta minst 15 tecken där lösenordet är det enda som krävs; 8 räcker där du också behöver en kod eller en app.',
    pattern:
      'Sidan prövar också lösenordet mot ett mönster. Watchword visar det men kör inte det som en sida skriver:',
  },
  ways: {
    label: 'Vad vill du börja med?',
    sentence: 'En mening',
    words: 'Slumpade ord',
    check: 'Kontrollera ett',
  },
  sentence: {
    numerals: 'noll - två tre fyra fem sex sju åtta nio tio elva tolv',
    title: 'En mening som bara du skulle säga',
    method:
      'Tänk på en mening om ditt eget liv. Den första bokstaven i varje ord blir ditt lösenord; räkneord blir siffror och skiljetecknen får vara kvar.',
    label: 'Din mening',
    hint: 'Till exempel: ”Moster Ida, som är 73, badar i havet året om.” Hitta på en egen, och ta ingen sång och inget ordspråk.',
    long: 'Med tio ord eller fler blir lösenordet starkt.',
  },
  words: {
    title: 'Ord dragna av slumpen',
    method:
      'Ingen har valt de här orden, så ingen kan gissa varför. Hitta på en liten berättelse som binder ihop dem.',
    count: 'Hur många ord?',
    counted: (count) => `${count} ord`,
    separator: 'Mellan orden',
    separators: { '-': 'Bindestreck', '.': 'Punkt', _: 'Understreck', ' ': 'Mellanslag', '': 'Ingenting' },
    tooShort:
      'Den här webbplatsen har inte plats för tillräckligt många ord. Här är slumpade bokstäver och siffror i stället: låt din lösenordshanterare minnas dem.',
    another: 'Ett nytt förslag',
    strength: (tosses, time) =>
      `Lika svårt att gissa som ${tosses} slantsinglingar i rad. Med tiotusen försök i sekunden skulle det ta ungefär ${time}.`,
    strengthForever: (tosses) =>
      `Lika svårt att gissa som ${tosses} slantsinglingar i rad. Med tiotusen försök i sekunden skulle det ta mer än en miljon år.`,
  },
  check: {
    title: 'Är det här ett bra lösenord?',
    label: 'Lösenord',
    userId: 'Ditt användar-ID, om det ska kontrolleras',
    show: 'Visa lösenordet',
    hint: 'Det bedöms på den här enheten och glöms när du stänger sidan.',
    weighing: 'Bedömer lösenordet',
    unweighed: 'Det gick inte att bedöma hur starkt det är. Stäng den här sidan och öppna den igen.',
    scores: [
      'Mycket svagt: det skulle gissas genast.',
      'Svagt: det skulle snart gissas.',
      'Medelmåttigt: det skulle inte hålla länge.',
      'Starkt: det är svårt att gissa.',
      'Mycket starkt: det är mycket svårt att gissa.',
    ],
    warnings: {
      straightRow: 'Tangenter i rad hör till det första som prövas.',
      keyPattern: 'Korta mönster på tangentbordet är lätta att gissa.',
      simpleRepeat: 'Samma tecken många gånger är lätt att gissa.',
      extendedRepeat: 'Samma bit många gånger är knappt svårare att gissa än en gång.',
      sequences: 'Bokstäver eller siffror i sin vanliga ordning är lätta att gissa.',
      recentYears: 'Årtal från vår tid är lätta att gissa.',
      dates: 'Datum är lätta att gissa.',
      topTen: 'Det här är ett av de tio vanligaste lösenorden.',
      topHundred: 'Det här är ett av de hundra vanligaste lösenorden.',
      common: 'Många använder det här lösenordet.',
      similarToCommon: 'Det är mycket likt ett lösenord som många använder.',
      wordByItself: 'Ett enda ord är lätt att gissa.',
      namesByThemselves: 'Bara ett namn är lätt att gissa.',
      commonNames: 'Vanliga namn är lätta att gissa.',
    },
    suggestions: {
      l33t: 'En siffra eller ett tecken i stället för en bokstav, som @ för a, hjälper mycket lite.',
      reverseWords: 'Ett ord stavat baklänges hjälper mycket lite.',
      allUppercase: 'Gör några av bokstäverna stora i stället för alla.',
      capitalization: 'Stora bokstäver hjälper mer någon annanstans än i början.',
      dates: 'Undvik datum som har med dig att göra.',
      recentYears: 'Undvik årtal från vår tid.',
      associatedYears: 'Undvik årtal som har med dig att göra.',
      sequences: 'Undvik bokstäver och siffror i sin vanliga ordning.',
      repeated: 'Undvik sådant som kommer många gånger.',
      longerKeyboardPattern: 'Undvik mönster av tangenter som ligger intill varandra.',
      anotherWord: 'Lägg till ett eller två ord som få skulle komma på.',
      useWords: 'Ta flera ord som inte har med varandra att göra.',
    },
  },
  result: {
    title: 'Ditt lösenord',
    empty: 'Det växer fram här medan du skriver.',
    copy: 'Kopiera lösenordet',
    meetsAll: 'Det uppfyller allt som webbplatsen kräver.',
    length: (count) => `Det har ${count} tecken.`,
    changes: {
      replaced: (from, to) => `Det är inte säkert att webbplatsen godtar ${from}, så ${to} står i stället.`,
      dropped: (what) => `Webbplatsen godtar inte det här där, så det har utelämnats: ${what}`,
      shortened: (length) => `Det har kortats till ${length} tecken, för webbplatsen godtar inte fler.`,
      capital: (what) => `Webbplatsen kräver en stor bokstav, så ${what} har blivit stor.`,
      digit: (what) => `Webbplatsen kräver en siffra, så ${what} har lagts till i slutet.`,
      letter: (what) => `Webbplatsen kräver en bokstav till, så ${what} har lagts till i slutet.`,
      sign: (what) => `Webbplatsen kräver ett specialtecken, så ${what} har lagts till i slutet.`,
    },
  },
  rules: {
    title: 'Det här kräver webbplatsen',
    met: 'Uppfyllt',
    unmet: 'Inte uppfyllt',
    open: 'Se efter själv',
    shortest: {
      met: (length) => `Det har minst ${length} tecken.`,
      unmet: (length) => `Det måste ha minst ${length} tecken.`,
    },
    longest: {
      met: (length) => `Det har inte fler än ${length} tecken.`,
      unmet: (length) => `Det får inte ha fler än ${length} tecken.`,
    },
    advised: {
      met: 'Det är tillräckligt långt där lösenordet är det enda som krävs.',
      open: 'Det är tillräckligt långt bara där du också behöver en kod eller en app. Ta annars 15 tecken.',
    },
    required: {
      met: (what) => `Det har ${what}.`,
      unmet: (what) => `Det saknar ${what}.`,
    },
    several: (count, what) => `${count} gånger ${what}`,
    allowed: {
      met: 'Det har bara tecken som vi vet att webbplatsen godtar.',
      unmet: (found) => `Det är inte säkert att webbplatsen godtar de här tecknen: ${found}`,
    },
    run: {
      met: (length) => `Inget tecken står mer än ${length} gånger i rad.`,
      unmet: (length) => `Ett tecken står mer än ${length} gånger i rad.`,
    },
    digits: {
      met: (length) => `Det har inte ${length} siffror i rad, som ett personnummer har.`,
      unmet: (length) => `Det får inte ha ${length} siffror i rad, som ett personnummer har.`,
    },
    words: {
      met: 'Inget av de ord som webbplatsen avvisar finns i det.',
      unmet: (found) => `Det innehåller ”${found}”, som webbplatsen avvisar.`,
    },
    rows: {
      met: 'Ingen rad av tangenter finns i det.',
      unmet: (found) => `Det innehåller tangentraden ”${found}”, som webbplatsen avvisar.`,
    },
    userId: {
      met: 'Ditt användar-ID finns inte i det.',
      unmet: 'Ditt användar-ID får inte finnas i det.',
      open: 'Se själv efter att ditt användar-ID inte finns i det.',
    },
    classes: {
      lower: 'en liten bokstav från a till z',
      upper: 'en stor bokstav från A till Z',
      digit: 'en siffra',
      special: 'ett specialtecken',
      'ascii-printable': 'en bokstav, en siffra eller ett tecken på ett engelskt tangentbord',
      unicode: 'vilket tecken som helst',
    },
    oneOf: (characters) => `ett av de här tecknen: ${characters}`,
  },
  never: {
    title: 'Behåll det för dig själv',
    write: 'Skriv aldrig ner det där andra kan hitta det.',
    share: 'Dela det aldrig med någon, inte ens med supporten.',
    twice: 'Använd det aldrig på två ställen.',
  },
};
