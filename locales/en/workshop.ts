export const workshop = {
  title: 'Password workshop',
  lead: 'Make a password that you remember and nobody guesses. What you type here is sent nowhere and kept nowhere.',
  site: {
    label: 'For which site?',
    other: 'Another site',
    known: 'What this site asks for is known, and kept to below.',
    page: 'What the page’s own password box asks for is kept to as well.',
    unknown:
      'What this site asks for is not known. Take 15 characters or more where the password is all that is asked for; 8 are enough where a code or an app is asked for too.',
    pattern: 'The page also tests a pattern. Watchword shows it, but does not run what a page writes:',
  },
  ways: {
    label: 'What do you want to begin with?',
    sentence: 'A sentence',
    words: 'Random words',
    check: 'Check one',
  },
  sentence: {
    /** Zero to twelve. A word that is mostly something else, as the article “en”, is left out by a dash. */
    numerals: 'zero one two three four five six seven eight nine ten eleven twelve',
    title: 'A sentence only you would say',
    method:
      'Think of a sentence about your own life. The first letter of each word becomes your password; numbers become figures, and punctuation stays.',
    label: 'Your sentence',
    hint: 'For example: “My aunt Ida, who is 73, swims in the sea all year.” Take your own, and no song or saying.',
    long: 'Ten words or more make it strong.',
  },
  words: {
    title: 'Words drawn by chance',
    method: 'Nobody chose these words, so nobody can guess why. Make up a little story that links them.',
    count: 'How many words?',
    counted: (count: string) => `${count} words`,
    separator: 'Between the words',
    separators: { '-': 'Hyphen', '.': 'Full stop', _: 'Underscore', ' ': 'Space', '': 'Nothing' },
    tooShort:
      'This site has no room for enough words. These are letters and digits by chance: let your password manager remember them.',
    another: 'Another one',
    strength: (tosses: string, time: string) =>
      `As hard to guess as ${tosses} coin tosses in a row. With ten thousand tries a second it would take about ${time}.`,
    strengthForever: (tosses: string) =>
      `As hard to guess as ${tosses} coin tosses in a row. With ten thousand tries a second it would take more than a million years.`,
  },
  check: {
    title: 'Is this one good?',
    label: 'Password',
    userId: 'Your user ID, if you want it looked for',
    show: 'Show the password',
    hint: 'It is weighed on this device and forgotten when you close the page.',
    weighing: 'Weighing it',
    unweighed: 'How strong it is could not be weighed. Close this page and open it again.',
    scores: [
      'Very weak: it would be guessed at once.',
      'Weak: it would soon be guessed.',
      'Fair: it would not stand for long.',
      'Strong: it is hard to guess.',
      'Very strong: it is very hard to guess.',
    ] as [string, string, string, string, string],
    warnings: {
      straightRow: 'Keys in a straight row are among the first things tried.',
      keyPattern: 'Short patterns on the keyboard are easy to guess.',
      simpleRepeat: 'One character many times over is easy to guess.',
      extendedRepeat: 'The same piece many times over is hardly harder to guess than once.',
      sequences: 'Letters or digits in their usual order are easy to guess.',
      recentYears: 'Years of our time are easy to guess.',
      dates: 'Dates are easy to guess.',
      topTen: 'This is one of the ten most used passwords.',
      topHundred: 'This is one of the hundred most used passwords.',
      common: 'Many people use this password.',
      similarToCommon: 'It is much like a password that many people use.',
      wordByItself: 'A single word is easy to guess.',
      namesByThemselves: 'A name by itself is easy to guess.',
      commonNames: 'Common names are easy to guess.',
    },
    suggestions: {
      l33t: 'A figure or sign in place of a letter, as @ for a, helps very little.',
      reverseWords: 'A word spelled backwards helps very little.',
      allUppercase: 'Make some letters capitals rather than all of them.',
      capitalization: 'Capitals help more elsewhere than at the beginning.',
      dates: 'Leave out dates that have to do with you.',
      recentYears: 'Leave out years of our time.',
      associatedYears: 'Leave out years that have to do with you.',
      sequences: 'Leave out letters and digits in their usual order.',
      repeated: 'Leave out what comes many times over.',
      longerKeyboardPattern: 'Leave out patterns of keys that lie side by side.',
      anotherWord: 'Add a word or two that few would think of.',
      useWords: 'Take several words that have nothing to do with each other.',
    },
  },
  result: {
    title: 'Your password',
    empty: 'It grows here as you type.',
    copy: 'Copy password',
    meetsAll: 'It meets all that this site asks for.',
    length: (count: string) => `It has ${count} characters.`,
    changes: {
      replaced: (from: string, to: string) =>
        `The site is not known to take ${from}, so ${to} stands for it.`,
      dropped: (what: string) => `The site does not take this there, so it was left out: ${what}`,
      shortened: (length: string) => `It was cut to ${length} characters, since the site takes no more.`,
      capital: (what: string) => `The site asks for a capital letter, so ${what} is one.`,
      digit: (what: string) => `The site asks for a digit, so ${what} was put at the end.`,
      letter: (what: string) => `The site asks for one more letter, so ${what} was put at the end.`,
      sign: (what: string) => `The site asks for a special character, so ${what} was put at the end.`,
    },
  },
  rules: {
    title: 'What the site asks for',
    met: 'Met',
    unmet: 'Not met',
    open: 'For you to see',
    shortest: {
      met: (length: string) => `It has at least ${length} characters.`,
      unmet: (length: string) => `It needs at least ${length} characters.`,
    },
    longest: {
      met: (length: string) => `It has no more than ${length} characters.`,
      unmet: (length: string) => `It may have no more than ${length} characters.`,
    },
    advised: {
      met: 'It is long enough where the password is all that is asked for.',
      open: 'It is long enough only where a code or an app is asked for too. Otherwise take 15 characters.',
    },
    required: {
      met: (what: string) => `It has ${what}.`,
      unmet: (what: string) => `It still needs ${what}.`,
    },
    several: (count: string, what: string) => `${count} times ${what}`,
    allowed: {
      met: 'It has only characters that the site is known to take.',
      unmet: (found: string) => `The site is not known to take these: ${found}`,
    },
    run: {
      met: (length: string) => `No character stands more than ${length} times in a row.`,
      unmet: (length: string) => `One character stands more than ${length} times in a row.`,
    },
    digits: {
      met: (length: string) => `There are no ${length} digits in a row, as in a personal number.`,
      unmet: (length: string) => `There may be no ${length} digits in a row, as in a personal number.`,
    },
    words: {
      met: 'None of the words that the site refuses is in it.',
      unmet: (found: string) => `The site refuses it with “${found}” in it.`,
    },
    rows: {
      met: 'No row of the keyboard is in it.',
      unmet: (found: string) => `The row of keys “${found}” is in it, which the site refuses.`,
    },
    userId: {
      met: 'Your user ID is not in it.',
      unmet: 'Your user ID may not be in it.',
      open: 'See for yourself that your user ID is not in it.',
    },
    classes: {
      lower: 'a small letter from a to z',
      upper: 'a capital letter from A to Z',
      digit: 'a digit',
      special: 'a special character',
      'ascii-printable': 'a letter, digit or sign of an English keyboard',
      unicode: 'any character',
    },
    oneOf: (characters: string) => `one of these: ${characters}`,
  },
  never: {
    title: 'Keep it yours',
    write: 'Never write it down where others can find it.',
    share: 'Never share it, not even with support.',
    twice: 'Never use it in two places.',
  },
};

export type WorkshopTexts = typeof workshop;
