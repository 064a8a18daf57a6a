/** The panel's words, apart from the rest, so that no page carries more of them than it shows. */
export const guide = {
  panel: 'Watchword guide',
  title: (site: string) => `${site} password help`,
  titleAnywhere: 'Password help',
  titlePin: (site: string) => `${site} support PIN`,
  titleCode: (site: string) => `${site} sign-in code`,
  step: (now: number, all: number) => `Step ${now} of ${all}`,
  stepDone: 'done',
  showBox: 'Show me the box',
  showButton: 'Show me the button',
  workshop: 'Make a good one',
  workshopText: 'Opens a page of Watchword, so that this site does not see what you try.',
  didNotCome: 'It didn’t come',
  goBack: 'Back',
  move: 'Move the panel to another corner',
  collapse: 'Make the panel small',
  expand: 'Show the guide',
  close: 'Close the guide',
  closePage: 'On this page',
  closeSite: (host: string) => `Always on ${host}`,
  cancel: 'Cancel',
  somebody: 'The site',

  plan: {
    'sign-in': 'Sign in on the page',
    'find-pin': 'Open “Support PIN”',
    'make-pin': 'Make the PIN',
    'read-pin': 'Read it to support',
    activate: 'User ID and activation code',
    identifier: 'Your e-mail or mobile number',
    'extra-check': 'A question about you',
    code: 'The code that is sent to you',
    'new-password': 'Choose a new password, twice',
    done: 'Saved, and signed out elsewhere',
  },

  now: {
    'sign-in': {
      title: 'Sign in on the page',
      text: (site: string) =>
        `Type your name and password in ${site}’s own box. Watchword does not look into it. A six-digit code or your security questions may be asked for first.`,
    },
    'find-pin': {
      title: 'Open “Support PIN”',
      text: (_site: string) => 'It stands near the bottom of the page. Press it there.',
    },
    'no-pin': {
      title: 'No support PIN on this page',
      text: (site: string) =>
        `Look at the very bottom of the page and in its other sections. If it is nowhere, ${site} can ask you on one of your devices instead: say so on the phone.`,
    },
    'make-pin': {
      title: 'Make the PIN',
      text: (_site: string) =>
        'A small window has opened on the page. Press “Generate PIN” in it. Watchword then reads the PIN and how long it works.',
    },
    'read-pin': {
      title: 'Your PIN is in Watchword',
      text: (site: string) =>
        `Click the Watchword icon in the toolbar: there it stands with the time that is left. Read its four digits only to ${site}, in a call that you began yourself.`,
    },
    'choose-way': {
      title: 'Choose how to go on',
      text: (site: string) =>
        `Choose what you have forgotten, or how ${site} shall know you: by a device, a number or questions that you have an answer to.`,
    },
    weaker: {
      title: 'Go back from here',
      text: (_site: string) =>
        'This page switches off two-factor authentication. You do not need that for a new password. Go back and choose another way.',
    },
    'which-way': {
      title: 'Which way is yours?',
      text: (_site: string) => 'Three questions, and you know where you get a new password.',
    },
    'request-access': {
      title: 'Ask for access',
      text: (site: string) =>
        `Press the button on the page. ${site} then makes you wait 24 hours before you can change your password. Older guides say 1 hour. A message tells you when it is over.`,
    },
    activate: {
      title: 'Type user ID and activation code',
      text: (_site: string) =>
        'A code by text message works for 30 minutes, one on paper for 48 hours. After three wrong tries it is blocked.',
    },
    identifier: {
      title: 'Type your e-mail or mobile number',
      text: (site: string) =>
        `Use the one that your account has. Then press the button below the box: ${site} sends you a message.`,
    },
    'forced-reset': {
      title: 'A new password is demanded',
      text: (site: string) =>
        `${site} sometimes demands one after you have signed in, even if you forgot nothing. Follow the page; the steps are the same.`,
    },
    'extra-check': {
      title: 'Answer the question',
      text: (site: string) =>
        `${site} asks for something that it knows about you, such as your postal code or name. Type it as it stands in your account.`,
    },
    code: {
      title: 'Type the code',
      text: (site: string) => `${site} has sent it by e-mail or text message.`,
    },
    'two-step': {
      title: 'Type the sign-in code',
      text: (site: string) =>
        `${site} wants it besides your password. It comes by text message, by a call or from your authenticator app.`,
    },
    'choose-channel': {
      title: 'Choose where the code goes',
      text: (site: string) =>
        `Choose the phone or the app that you have at hand, then press the button. ${site} sends a code there.`,
    },
    approval: {
      title: 'Approve it elsewhere',
      text: (site: string) =>
        `${site} has sent a request to your app, phone or e-mail. Open it there and approve it only if you started this yourself. Leave this page open.`,
    },
    captcha: {
      title: 'Show that you are no robot',
      text: (site: string) =>
        `Solve the puzzle and press the button. If you cannot see it, ask ${site} for another one or for sound.`,
    },
    'new-password': {
      title: 'Choose a new password',
      text: (_site: string) =>
        'Type the same one in both boxes. Take one that you use nowhere else, then press the button to save it.',
    },
    'change-password': {
      title: 'Change your password',
      text: (_site: string) =>
        'Type the password that you have now, then the new one. Take one that you use nowhere else.',
    },
    done: { title: 'The password is changed', text: (_site: string) => 'This is what follows from it:' },
    nothing: {
      title: 'No password help on this page',
      text: (_site: string) =>
        'Look for a link such as “Forgot your password?” near the sign-in boxes. The guide goes on from there.',
    },
  },
  sixDigits: (digits: number) => `Type the ${digits}-digit code`,
  sentAgo: (ago: string) => `It was sent ${ago}.`,
  codeGiven: 'It came by e-mail or text message, or you were given it on paper.',
  takesMinutes: 'It can take a few minutes; look in spam too.',
  lasts: (minutes: number) => `It works for about ${minutes} minutes.`,
  trouble: 'The page says that something was not right. Read its message, and try again.',
  codeTrouble: 'That code was not taken. Only the newest one works: look for it, and type all its digits.',
  afterSaving: 'After you save:',

  remedies: {
    spam: 'Look in the spam folder and among other tabs of your mailbox.',
    wait: 'Wait a few minutes. Text messages and e-mails are sometimes slow.',
    resend: 'Ask for a new code by the link on the page. The older ones then stop working.',
    'other-channel':
      'Go back and give your other address: your mobile number instead of your e-mail, or the other way round.',
    'daily-limit': 'If too many codes were asked for today, it takes 24 hours before there are more.',
    'customer-service': (site: string) =>
      `You no longer have that number or address? Then only customer service helps. ${site} may ask for a photo of an identity document.`,
  },
  customerService: 'Open help for signing in',

  consequences: {
    'at-once': 'The new password works at once.',
    'all-accounts': (site: string) => `It counts for all ${site} accounts with that e-mail address.`,
    'signed-out': 'You, and anybody else, are signed out on other devices.',
    'saved-passwords': 'Let this browser save the new password in place of the old one.',
  },

  never: {
    fourAndSix: (site: string) =>
      `You may read the four digits of a support PIN to ${site}. A six-digit code you never read to anyone.`,
    code: (host: string) => `Type the code only here, on ${host}. Never read it to anyone.`,
    password: (host: string) => `Type the password only here, on ${host}. Nobody may ask you for it.`,
    other: (host: string) => `You are on ${host}. Nobody may ask you for a password or a code.`,
  },

  warning: {
    title: (site: string) => `This is not ${site}`,
    deceptions: {
      letters: (site: string, host: string) =>
        `The address ${host} only looks like that of ${site}: it has other letters in it.`,
      name: (site: string, host: string) =>
        `The address ${host} has the name of ${site} in it, but is not theirs.`,
      staging: (site: string, host: string) =>
        `${host} is a test copy, not the ${site} that your account is with.`,
      address: (site: string, host: string) =>
        `The page looks like ${site} but stands at ${host}, an address without a name.`,
      imitation: (site: string, host: string) => `The page looks like ${site} but belongs to ${host}.`,
      unencrypted: (site: string, host: string) =>
        `The connection to ${host} is not encrypted. The real ${site} is always encrypted.`,
    },
    owner: (domain: string) => `It belongs to whoever has ${domain}.`,
    advice: (host: string) =>
      `Type nothing here. Close the page, and type ${host} into the address bar yourself.`,
  },
};
export type GuideTexts = typeof guide;
