import type { WorkshopTexts } from '../en/workshop.ts';

export const workshop: WorkshopTexts = {
  title: 'Wachtwoordwerkplaats',
  lead: 'Maak een wachtwoord dat je onthoudt en niemand raadt. Wat je hier typt, wordt nergens naartoe gestuurd en nergens bewaard.',
  site: {
    label: 'Voor welke site?',
    other: 'Een andere site',
    known: 'We weten wat deze site vraagt en houden ons daar hieronder aan.',
    page: 'Ook wat het wachtwoordveld van de pagina zelf vraagt, telt mee.',
    unknown:
      'We weten niet wat deze site vraagt. Neem 15 tekens of meer als alleen om het wachtwoord wordt gevraagd; 8 zijn genoeg als je ook een code of een app nodig hebt.',
    pattern:
      'De pagina toetst ook aan een patroon. Watchword laat het zien, maar voert niet uit wat een pagina schrijft:',
  },
  ways: {
    label: 'Waarmee wil je beginnen?',
    sentence: 'Een zin',
    words: 'Losse woorden',
    check: 'Toetsen',
  },
  sentence: {
    numerals: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf',
    title: 'Een zin die alleen jij zou zeggen',
    method:
      'Bedenk een zin over je eigen leven. De eerste letter van elk woord wordt je wachtwoord; telwoorden worden cijfers en leestekens blijven staan.',
    label: 'Je zin',
    hint: 'Bijvoorbeeld: ‘Tante Ida, die 73 is, zwemt het hele jaar in zee.’ Neem een eigen zin, geen lied of spreekwoord.',
    long: 'Met tien woorden of meer wordt het sterk.',
  },
  words: {
    title: 'Woorden door het toeval gekozen',
    method:
      'Niemand heeft deze woorden gekozen, dus niemand kan raden waarom. Verzin een verhaaltje dat ze verbindt.',
    count: 'Hoeveel woorden?',
    counted: (count) => `${count} woorden`,
    separator: 'Tussen de woorden',
    separators: { '-': 'Streepje', '.': 'Punt', _: 'Laag streepje', ' ': 'Spatie', '': 'Niets' },
    tooShort:
      'Deze site heeft geen plaats voor genoeg woorden. Dit zijn willekeurige letters en cijfers: laat je wachtwoordbeheerder ze onthouden.',
    another: 'Een nieuw voorstel',
    strength: (tosses, time) =>
      `Even moeilijk te raden als ${tosses} keer kop of munt achter elkaar. Met tienduizend pogingen per seconde zou het ongeveer ${time} duren.`,
    strengthForever: (tosses) =>
      `Even moeilijk te raden als ${tosses} keer kop of munt achter elkaar. Met tienduizend pogingen per seconde zou het meer dan een miljoen jaar duren.`,
  },
  check: {
    title: 'Is dit een goed wachtwoord?',
    label: 'Wachtwoord',
    userId: 'Je gebruikers-ID, als het moet worden nagekeken',
    show: 'Wachtwoord tonen',
    hint: 'Het wordt op dit apparaat beoordeeld en vergeten als je de pagina sluit.',
    weighing: 'Het wordt beoordeeld',
    unweighed: 'Hoe sterk het is, kon niet worden beoordeeld. Sluit deze pagina en open haar opnieuw.',
    scores: [
      'Heel zwak: het zou meteen worden geraden.',
      'Zwak: het zou gauw worden geraden.',
      'Matig: het zou niet lang standhouden.',
      'Sterk: het is moeilijk te raden.',
      'Heel sterk: het is heel moeilijk te raden.',
    ],
    warnings: {
      straightRow: 'Toetsen op een rij worden het eerst geprobeerd.',
      keyPattern: 'Korte patronen op het toetsenbord zijn makkelijk te raden.',
      simpleRepeat: 'Eén teken vele malen achter elkaar is makkelijk te raden.',
      extendedRepeat: 'Hetzelfde stuk vele malen is nauwelijks moeilijker te raden dan één keer.',
      sequences: 'Letters of cijfers in hun gewone volgorde zijn makkelijk te raden.',
      recentYears: 'Jaartallen uit onze tijd zijn makkelijk te raden.',
      dates: 'Datums zijn makkelijk te raden.',
      topTen: 'Dit is een van de tien meest gebruikte wachtwoorden.',
      topHundred: 'Dit is een van de honderd meest gebruikte wachtwoorden.',
      common: 'Veel mensen gebruiken dit wachtwoord.',
      similarToCommon: 'Het lijkt erg op een wachtwoord dat veel mensen gebruiken.',
      wordByItself: 'Eén enkel woord is makkelijk te raden.',
      namesByThemselves: 'Alleen een naam is makkelijk te raden.',
      commonNames: 'Gewone namen zijn makkelijk te raden.',
    },
    suggestions: {
      l33t: 'Een cijfer of teken in plaats van een letter, zoals @ voor a, helpt heel weinig.',
      reverseWords: 'Een woord achterstevoren helpt heel weinig.',
      allUppercase: 'Maak enkele letters groot in plaats van allemaal.',
      capitalization: 'Hoofdletters helpen elders meer dan aan het begin.',
      dates: 'Vermijd datums die met jou te maken hebben.',
      recentYears: 'Vermijd jaartallen uit onze tijd.',
      associatedYears: 'Vermijd jaartallen die met jou te maken hebben.',
      sequences: 'Vermijd letters en cijfers in hun gewone volgorde.',
      repeated: 'Vermijd wat vele malen terugkomt.',
      longerKeyboardPattern: 'Vermijd patronen van toetsen die naast elkaar liggen.',
      anotherWord: 'Voeg een of twee woorden toe waar weinigen aan zouden denken.',
      useWords: 'Neem meerdere woorden die niets met elkaar te maken hebben.',
    },
  },
  result: {
    title: 'Je wachtwoord',
    empty: 'Het groeit hier terwijl je typt.',
    copy: 'Wachtwoord kopiëren',
    meetsAll: 'Het voldoet aan alles wat deze site vraagt.',
    length: (count) => `Het heeft ${count} tekens.`,
    changes: {
      replaced: (from, to) => `Het is niet zeker dat de site ${from} aanneemt, dus staat er ${to}.`,
      dropped: (what) => `De site neemt dit daar niet aan, dus is het weggelaten: ${what}`,
      shortened: (length) => `Het is ingekort tot ${length} tekens, want meer neemt de site niet aan.`,
      capital: (what) => `De site vraagt om een hoofdletter, dus is ${what} er een geworden.`,
      digit: (what) => `De site vraagt om een cijfer, dus staat ${what} aan het eind.`,
      letter: (what) => `De site vraagt om nog een letter, dus staat ${what} aan het eind.`,
      sign: (what) => `De site vraagt om een speciaal teken, dus staat ${what} aan het eind.`,
    },
  },
  rules: {
    title: 'Wat de site vraagt',
    met: 'Voldaan',
    unmet: 'Niet voldaan',
    open: 'Kijk het zelf na',
    shortest: {
      met: (length) => `Het heeft minstens ${length} tekens.`,
      unmet: (length) => `Het moet minstens ${length} tekens hebben.`,
    },
    longest: {
      met: (length) => `Het heeft niet meer dan ${length} tekens.`,
      unmet: (length) => `Het mag niet meer dan ${length} tekens hebben.`,
    },
    advised: {
      met: 'Het is lang genoeg als alleen om het wachtwoord wordt gevraagd.',
      open: 'Het is alleen lang genoeg als je ook een code of een app nodig hebt. Neem anders 15 tekens.',
    },
    required: {
      met: (what) => `Het heeft ${what}.`,
      unmet: (what) => `Het mist nog ${what}.`,
    },
    several: (count, what) => `${count} keer ${what}`,
    allowed: {
      met: 'Het heeft alleen tekens waarvan we weten dat de site ze aanneemt.',
      unmet: (found) => `Het is niet zeker dat de site deze tekens aanneemt: ${found}`,
    },
    run: {
      met: (length) => `Geen teken staat er vaker dan ${length} keer achter elkaar.`,
      unmet: (length) => `Een teken staat er vaker dan ${length} keer achter elkaar.`,
    },
    digits: {
      met: (length) => `Er staan geen ${length} cijfers achter elkaar, zoals in een persoonsnummer.`,
      unmet: (length) => `Er mogen geen ${length} cijfers achter elkaar staan, zoals in een persoonsnummer.`,
    },
    words: {
      met: 'Geen van de woorden die de site weigert, staat erin.',
      unmet: (found) => `Er staat ‘${found}’ in, en dat weigert de site.`,
    },
    rows: {
      met: 'Er staat geen rij toetsen in.',
      unmet: (found) => `De rij toetsen ‘${found}’ staat erin, en die weigert de site.`,
    },
    userId: {
      met: 'Je gebruikers-ID staat er niet in.',
      unmet: 'Je gebruikers-ID mag er niet in staan.',
      open: 'Kijk zelf na dat je gebruikers-ID er niet in staat.',
    },
    classes: {
      lower: 'een kleine letter van a tot z',
      upper: 'een hoofdletter van A tot Z',
      digit: 'een cijfer',
      special: 'een speciaal teken',
      'ascii-printable': 'een letter, cijfer of teken van een Engels toetsenbord',
      unicode: 'een willekeurig teken',
    },
    oneOf: (characters) => `een van deze tekens: ${characters}`,
  },
  never: {
    title: 'Houd het voor jezelf',
    write: 'Schrijf het nooit op waar anderen het kunnen vinden.',
    share: 'Deel het nooit, ook niet met de helpdesk.',
    twice: 'Gebruik het nooit op twee plaatsen.',
  },
};
