export const confirmation = {
  title: 'Confirm that it is you?',
  notice: (agent: string, desk: string, reason: string) => `${agent} at ${desk} asks: “${reason}”`,
  asks: (agent: string, desk: string, when: string) => `${agent} at ${desk} asks, ${when}:`,
  asked: (agent: string, desk: string, when: string) => `${agent} at ${desk} asked, ${when}:`,
  quoted: (reason: string) => `“${reason}”`,
  only: 'Confirm only if you are talking to them right now and called them yourself.',
  sees: 'The agent then sees your name, parts of your e-mail address and phone number, and your devices, for 15 minutes.',
  lapses: (time: string) => `The question lapses at ${time}.`,
  password: 'Your password',
  confirm: 'Confirm',
  byPasskey: 'Confirm with your passkey',
  confirming: 'Confirming',
  deny: 'It isn’t me',
  confirmed: {
    title: (time: string) => `Confirmed at ${time}`,
    text: 'It was confirmed that it is you, and you can go on with the call. If you did not confirm it, sign out everywhere on your account page and call the service.',
  },
  denying: {
    title: 'The help desk is being told',
    later: (time: string) =>
      `Your answer is kept, and sent by itself as soon as the service can be reached, until ${time}.`,
  },
  denied: {
    title: (time: string) => `Denied at ${time}`,
    told: 'The help desk has been told that it is not you, and the caller gets no further.',
    text: 'If you do not know why you were asked, somebody may be trying to get into your account. Sign out everywhere, and choose a new password.',
    signOut: 'Sign out everywhere',
    signingOut: 'Signing out',
    signedOut: 'You have been signed out everywhere, here too. Sign in again, and choose a new password.',
    overAlready: 'Your session here is over already. You can sign out everywhere on your account page.',
  },
  lapsed: {
    title: (time: string) => `Lapsed at ${time}`,
    text: 'The question was not answered, and the help desk has learned nothing about you. If you are still talking to them, they can ask again.',
  },
  faults: {
    'wrong-credentials': 'The password is not right. The question is still open.',
    unauthenticated: 'You are signed out. Sign in again to answer.',
  },
  passkey: {
    refused: 'The passkey was not accepted. The question is still open.',
    'not-done': 'No passkey was used. The question is still open, and you can try again.',
    'not-this-host': 'The browser does not let Watchword use passkeys for this service.',
    'other-service':
      'The service asked for a passkey that belongs to another service. Nothing was sent. Do not confirm anything, and tell the organisation.',
  },
  nobody: {
    title: 'Nobody is asking',
    text: 'When a help desk asks whether it is you who is calling, the question appears here.',
  },
};
export type ConfirmationTexts = typeof confirmation;
