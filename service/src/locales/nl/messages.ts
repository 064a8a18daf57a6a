import type { ResetMethod } from '../../database/schema.ts';
import type { MessageTexts } from '../en/messages.ts';
import type { SenderIdentity } from '../message-sender.ts';

export const messages = ({ service, host, origin }: SenderIdentity): MessageTexts => ({
  code: (digits, minutes) => ({
    subject: `${service}: je eenmalige code`,
    text: `Je code is ${digits}. Typ de code op ${host}, op de pagina waar je erom hebt gevraagd. De code werkt één keer, ${minutes} minuten lang.\n\nLees hem nooit aan iemand voor. Wij vragen er niet om. Heb je niet om een code gevraagd, dan hoef je niets te doen.`,
  }),
  codeMessage: (digits, minutes) =>
    `${service}: Je code is ${digits} en werkt ${minutes} minuten. Lees hem nooit aan iemand voor.`,

  pinUsed: (agent) => ({
    subject: `${service}: je support-pin is gebruikt`,
    text: `${agent} van ${service} heeft je support-pin gebruikt. Als dat niet degene was met wie je sprak, neem dan contact met ons op.`,
  }),
  confirmed: (reason) => ({
    subject: `${service}: je kreeg de vraag of jij het bent`,
    text: `Er is bevestigd dat jij met ${service} spreekt (‘${reason}’). Als jij dat niet was, neem dan meteen contact met ons op.`,
  }),
  denied: (reason) => ({
    subject: `${service}: je kreeg de vraag of jij het bent`,
    text: `Er is geantwoord dat jij het niet bent die met ${service} spreekt (‘${reason}’). Onze helpdesk weet dat nu. Weet je niet waarom je deze vraag kreeg, log dan overal uit en wijzig je wachtwoord op ${origin}/account.`,
  }),
  mismatched: (reason) => ({
    subject: `${service}: je kreeg de vraag of jij het bent`,
    text: `Iemand koos een verkeerd getal bij de vraag of je met ${service} spreekt (‘${reason}’). Er is niets bevestigd. Was jij het niet, log dan overal uit en wijzig je wachtwoord op ${origin}/account.`,
  }),

  wrongPasswords: () => ({
    subject: `${service}: iemand probeert als jou in te loggen`,
    text: `Iemand heeft meerdere verkeerde wachtwoorden voor je account ingetypt, op een apparaat dat nog niet eerder heeft ingelogd. Zulke apparaten moeten nu tussen pogingen wachten, en kunnen te zien krijgen dat een goed wachtwoord fout is. Apparaten waarop je eerder bent ingelogd merken hier niets van, en passkeys ook niet. Ben je je wachtwoord vergeten, of gebruik je een nieuw apparaat, kies dan een nieuw wachtwoord op ${origin}/password-help. Anders hoef je niets te doen.`,
  }),
  passwordChanged: () => ({
    subject: `${service}: je wachtwoord is gewijzigd`,
    text: 'Je wachtwoord is gewijzigd. Als jij dat niet was, neem dan meteen contact met ons op.',
  }),
  passwordChosen: (way) => ({
    subject: `${service}: je wachtwoord is gewijzigd`,
    text: `${CHOSEN[way]} Iedereen is uitgelogd. Als jij dat niet was, neem dan meteen contact met ons op.`,
  }),
  passkeyAdded: () => ({
    subject: `${service}: er is een passkey toegevoegd`,
    text: `Er is een passkey aan je account toegevoegd. Als jij dat niet was, log dan in op ${origin}/account en neem contact met ons op.`,
  }),
  passkeyRemoved: () => ({
    subject: `${service}: er is een passkey verwijderd`,
    text: `Er is een passkey van je account verwijderd. Als jij dat niet was, wijzig dan je wachtwoord op ${origin}/account/password en neem contact met ons op.`,
  }),
  secondStepChosen: () => ({
    subject: `${service}: het inloggen is gewijzigd`,
    text: 'Waar je account bij het inloggen naast het wachtwoord om vraagt, is gewijzigd. Als jij dat niet was, neem dan meteen contact met ons op.',
  }),

  accessRequested: (minutes) => ({
    subject: `${service}: er is toegang tot je profiel aangevraagd`,
    text: `Over ${minutes} minuten kan wie bij je account is ingelogd, je wachtwoord en telefoonnummer wijzigen. Je krijgt dan bericht. Als jij dat niet was, log dan overal uit op ${origin}/account en neem contact met ons op.`,
  }),
  accessOpen: () => ({
    subject: `${service}: je kunt je profiel nu wijzigen`,
    text: `De wachttijd is voorbij. Je kunt een dag lang je wachtwoord en telefoonnummer wijzigen op ${origin}/account/security. Heb je hier niet om gevraagd, log dan overal uit en neem contact met ons op.`,
  }),
  profileChanged: (field) => ({
    subject: `${service}: je ${FIELDS[field]} is gewijzigd`,
    text: `De gegevens van je account zijn gewijzigd: je ${FIELDS[field]}. Als jij dat niet was, neem dan meteen contact met ons op.`,
  }),

  temporaryPasswordMessage: (password, minutes) =>
    `${service}: Je tijdelijke wachtwoord is ${password}. Log er binnen ${minutes} minuten mee in en kies een nieuw. Lees het nooit aan iemand voor.`,
  temporaryPasswordSent: (agent) => ({
    subject: `${service}: er is een tijdelijk wachtwoord gestuurd`,
    text: `${agent} van ${service} heeft een tijdelijk wachtwoord naar je telefoon gestuurd. Heb je ons niet gebeld, neem dan meteen contact met ons op.`,
  }),
  documentSeen: (agent) => ({
    subject: `${service}: er is iemand bij ons langsgekomen`,
    text: `${agent} van ${service} heeft een identiteitsbewijs op jouw naam gezien, om je account te herstellen. Als jij dat niet was, neem dan meteen contact met ons op.`,
  }),
  agentAtLimit: (agent) => ({
    subject: `${service}: een medewerker heeft de grens bereikt`,
    text: `${agent} heeft zoveel accounts geopend als één medewerker in een uur of op een dag mag. Weet je niet waarom, kijk dan op ${origin}/desk/trail.`,
  }),
  activationMessage: (code, minutes) =>
    `${service}: Je activeringscode is ${code} en werkt ${minutes} minuten. Typ de code met je gebruikers-ID op ${origin}/activate. Lees hem nooit aan iemand voor.`,

  recoveryAsked: () => ({
    subject: `${service}: iemand vraagt om je account te herstellen`,
    text: `We hebben een foto van een identiteitsbewijs gekregen, met het verzoek je account met een ander e-mailadres te herstellen. Onze helpdesk bekijkt het. Als jij dat niet was, log dan in op ${origin}/account en stop het.`,
  }),
  recoveryApproved: (hours) => ({
    subject: `${service}: we hebben je verzoek bekeken`,
    text: `We hebben je identiteitsbewijs bekeken. Over ${hours} uur sturen we een code naar dit adres. Daarmee kies je een nieuw wachtwoord.`,
  }),
  recoveryRefused: () => ({
    subject: `${service}: we hebben je verzoek bekeken`,
    text: 'We konden uit je identiteitsbewijs niet opmaken dat het account van jou is. Je kunt met een identiteitsbewijs bij ons langskomen.',
  }),
  recoveryAhead: (hours) => ({
    subject: `${service}: je account wordt hersteld`,
    text: `Onze helpdesk heeft een identiteitsbewijs op jouw naam bekeken. Over ${hours} uur gaat er een code naar een ander e-mailadres. Daarmee krijgt je account een nieuw wachtwoord. Als jij dat niet was, log dan in op ${origin}/account en stop het.`,
  }),
  recoveryCode: (code, hours) => ({
    subject: `${service}: je code om je account te herstellen`,
    text: `Je code is ${code}. Typ de code binnen ${hours} uur met dit e-mailadres op ${origin}/recover/code. De code werkt één keer. Lees hem nooit aan iemand voor.`,
  }),
});

const FIELDS = { name: 'naam', email: 'e-mailadres', phone: 'telefoonnummer' };

const CHOSEN: Record<ResetMethod, string> = {
  'password.reset': 'Er is een nieuw wachtwoord gekozen met een eenmalige code.',
  'password.by-temporary': 'Er is een nieuw wachtwoord gekozen na inloggen met een tijdelijk wachtwoord.',
  'password.recovered':
    'Er zijn een nieuw wachtwoord en een nieuw e-mailadres gekozen nadat onze helpdesk een identiteitsbewijs had bekeken.',
  'password.activated':
    'Er is een nieuw wachtwoord gekozen met een activeringscode, die we geven als we een identiteitsbewijs hebben gezien.',
};
