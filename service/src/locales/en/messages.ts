import type { ResetMethod } from '../../database/schema.ts';
import type { SenderIdentity } from '../message-sender.ts';

/** A letter has a subject; a text message is its text alone, best in the characters of GSM 03.38. */
export const messages = ({ service, host, origin }: SenderIdentity) => ({
  code: (digits: string, minutes: number) => ({
    subject: `${service}: your one-time code`,
    text: `Your code is ${digits}. Type it on ${host}, on the page where you asked for it. It works once, for ${minutes} minutes.\n\nNever read it to anybody: we do not ask for it. If you did not ask for a code, you need do nothing.`,
  }),
  codeMessage: (digits: string, minutes: number) =>
    `${service}: your code is ${digits}, for ${minutes} minutes. Never read it to anybody.`,

  pinUsed: (agent: string) => ({
    subject: `${service}: your support PIN was used`,
    text: `${agent} at ${service} used your support PIN. If you were not talking to them, contact us.`,
  }),
  confirmed: (reason: string) => ({
    subject: `${service}: you were asked whether it is you`,
    text: `It was confirmed that you are talking to ${service} (“${reason}”). If it was not you, contact us at once.`,
  }),
  denied: (reason: string) => ({
    subject: `${service}: you were asked whether it is you`,
    text: `It was answered that it is not you who is talking to ${service} (“${reason}”). Our help desk has been told. If you do not know why you were asked, sign out everywhere and change your password at ${origin}/account.`,
  }),
  mismatched: (reason: string) => ({
    subject: `${service}: you were asked whether it is you`,
    text: `Somebody picked a wrong number when asked whether you are talking to ${service} (“${reason}”). Nothing was confirmed. If it was not you, sign out everywhere and change your password at ${origin}/account.`,
  }),

  wrongPasswords: () => ({
    subject: `${service}: somebody tries to sign in as you`,
    text: `Somebody has typed several wrong passwords for your account, on a device that has not signed in before. Such devices must wait between tries now, and may be told that a right password is wrong. Devices on which you have signed in before are not affected, and passkeys are not either. If you have forgotten your password, or are on a new device, choose a new one at ${origin}/password-help. Otherwise you need do nothing.`,
  }),
  passwordChanged: () => ({
    subject: `${service}: your password was changed`,
    text: 'Your password was changed. If it was not you, contact us at once.',
  }),
  passwordChosen: (way: ResetMethod) => ({
    subject: `${service}: your password was changed`,
    text: `${CHOSEN[way]} Everybody was signed out. If it was not you, contact us at once.`,
  }),
  passkeyAdded: () => ({
    subject: `${service}: a passkey was added`,
    text: `A passkey was added to your account. If it was not you, sign in at ${origin}/account and contact us.`,
  }),
  passkeyRemoved: () => ({
    subject: `${service}: a passkey was removed`,
    text: `A passkey was removed from your account. If it was not you, change your password at ${origin}/account/password and contact us.`,
  }),
  secondStepChosen: () => ({
    subject: `${service}: signing in was changed`,
    text: 'What your account asks for at sign-in, besides the password, was changed. If it was not you, contact us at once.',
  }),

  accessRequested: (minutes: number) => ({
    subject: `${service}: access to your profile was requested`,
    text: `In ${minutes} minutes your password and phone number can be changed by whoever is signed in to your account. We will write to you then. If it was not you, sign out everywhere at ${origin}/account and contact us.`,
  }),
  accessOpen: () => ({
    subject: `${service}: you can change your profile now`,
    text: `The waiting time is over. For a day you can change your password and phone number at ${origin}/account/security. If you did not ask for this, sign out everywhere and contact us.`,
  }),
  profileChanged: (field: keyof typeof FIELDS) => ({
    subject: `${service}: your ${FIELDS[field]} was changed`,
    text: `The ${FIELDS[field]} of your account was changed. If it was not you, contact us at once.`,
  }),

  temporaryPasswordMessage: (password: string, minutes: number) =>
    `${service}: your temporary password is ${password}. Sign in with it within ${minutes} minutes, and choose a new one. Never read it to anybody.`,
  temporaryPasswordSent: (agent: string) => ({
    subject: `${service}: a temporary password was sent`,
    text: `${agent} at ${service} sent a temporary password to your phone. If you did not call us, contact us at once.`,
  }),
  documentSeen: (agent: string) => ({
    subject: `${service}: somebody came to us in person`,
    text: `${agent} at ${service} was shown an identity document in your name, to open your account anew. If it was not you, contact us at once.`,
  }),
  agentAtLimit: (agent: string) => ({
    subject: `${service}: an agent has reached the limit`,
    text: `${agent} has opened as many accounts as one agent may in an hour or in a day. If you do not know why, look at ${origin}/desk/trail.`,
  }),
  activationMessage: (code: string, minutes: number) =>
    `${service}: your activation code is ${code}, for ${minutes} minutes. Type it with your user ID on ${origin}/activate. Never read it to anybody.`,

  recoveryAsked: () => ({
    subject: `${service}: somebody asks to open your account anew`,
    text: `We were sent a picture of an identity document, with the request to open your account anew under another e-mail address. Our help desk looks at it. If it was not you, sign in at ${origin}/account and stop it.`,
  }),
  recoveryApproved: (hours: number) => ({
    subject: `${service}: your request was looked at`,
    text: `We have looked at your document. In ${hours} hours we send a code to this address, with which you choose a new password.`,
  }),
  recoveryRefused: () => ({
    subject: `${service}: your request was looked at`,
    text: 'We could not see from your document that the account is yours. You can come to us in person with an identity document.',
  }),
  recoveryAhead: (hours: number) => ({
    subject: `${service}: your account will be opened anew`,
    text: `Our help desk has looked at an identity document in your name. In ${hours} hours a code goes to another e-mail address, with which your account gets a new password. If it was not you, sign in at ${origin}/account and stop it.`,
  }),
  recoveryCode: (code: string, hours: number) => ({
    subject: `${service}: your code to open your account anew`,
    text: `Your code is ${code}. Type it with this e-mail address on ${origin}/recover/code within ${hours} hours. It works once. Never read it to anybody.`,
  }),
});
export type MessageTexts = ReturnType<typeof messages>;

const FIELDS = { name: 'name', email: 'e-mail address', phone: 'phone number' };

const CHOSEN: Record<ResetMethod, string> = {
  'password.reset': 'A new password was chosen with a one-time code.',
  'password.by-temporary': 'A new password was chosen after signing in with a temporary one.',
  'password.recovered':
    'A new password and e-mail address were chosen after our help desk had looked at an identity document.',
  'password.activated':
    'A new password was chosen with an activation code, which we give after seeing an identity document.',
};
