/** Words on the two systems that have their own ways: a confirmation on a device, and a password by phone or in person. */
export const help = {
  confirmation: {
    title: (site: string) => `${site} can also ask on your device`,
    what: (site: string) =>
      `While you talk to support, ${site} sends a message to a device that is signed in to your account. It asks you to confirm that it is you.`,
    sample: 'It looks about like this',
    sampleText: (site: string) => `Confirm your ${site} Account`,
    confirm: 'Confirm',
    decline: 'Don’t confirm',
    yes: 'Confirm only if you called support yourself.',
    no: 'If you did not, choose the button that does not confirm.',
    password: 'A device without a passcode may ask for your password too, on the device itself.',
    email: 'An e-mail follows, whether you confirmed or not.',
    sees: (site: string) =>
      `${site} then sees the serial numbers of your devices and limited data of your account.`,
    never: (site: string) =>
      `${site} never asks for your password, verification codes, recovery key or security details.`,
  },
  chooser: {
    title: 'Which way to a new password is yours?',
    app: (site: string) => `Do you use the ${site} app?`,
    yes: 'Yes',
    noApp: 'No, a code display, code reader or chip',
    signIn: 'Can you sign in now?',
    forgotten: 'No, I have forgotten the password',
    blocked: 'No, the password is blocked',
    phone: (site: string) =>
      `Was your phone number registered or changed with ${site} in the last five days?`,
    no: 'No',
    day: 'On which day?',
    again: 'Answer again',
  },
  ways: {
    'no-password': {
      title: 'You need no password',
      text: 'The app asks for its PIN, your finger or your face. Only a code display, a code reader and a chip need a password.',
    },
    yourself: {
      title: (host: string) => `On ${host}, yourself`,
      text: 'Sign in, open your profile, choose “Edit password” and press “Request access”. 24 hours later sign in again and choose the new password. Older guides say 1 hour.',
    },
    phone: {
      title: (phone: string) => `By phone: ${phone}`,
      forgotten: (site: string) =>
        `${site} support helps you to a new password. It cannot be done in writing.`,
      blocked: (site: string) =>
        `A blocked password is not opened again: ${site} support helps you to a new one. It cannot be done in writing.`,
      have: 'They ask for the number of your passport or driving licence, and for what the CPR register knows about you. Have the document at hand.',
      after: 'You get a text message with an activation code. It works for 30 minutes.',
      otherwise: 'Without a document, or if you cannot answer enough, book a time at Borgerservice.',
    },
    'in-person': {
      title: 'In person, at Borgerservice',
      because: (site: string) =>
        `${site} support sends no code to a phone number that is newer than five days.`,
      text: 'Book a time, and bring valid ID. You get an activation code on paper. It works for 48 hours.',
      from: (site: string, day: string) => `From ${day} ${site} support can help you by phone.`,
    },
  },
  wait: {
    begin: 'I have pressed it: remind me',
    beginPhone: 'Remind me then',
    begun: 'Watchword reminds you, even if you close the browser in between.',
  },
};
export type HelpTexts = typeof help;
