import type { ResetMethod } from '../../database/schema.ts';
import type { MessageTexts } from '../en/messages.ts';
import type { SenderIdentity } from '../message-sender.ts';

export const messages = ({ service, host, origin }: SenderIdentity): MessageTexts => ({
  code: (digits, minutes) => ({
    subject: `${service}: din engangskode`,
    text: `Din kode er ${digits}. Skriv den på ${host}, på den side, hvor du bad om den. Den virker én gang, i ${minutes} minutter.\n\nLæs den aldrig op for nogen. Vi spørger ikke om den. Hvis du ikke har bedt om en kode, behøver du ikke gøre noget.`,
  }),
  codeMessage: (digits, minutes) =>
    `${service}: Din kode er ${digits} og gælder i ${minutes} minutter. Læs den aldrig op for nogen.`,

  pinUsed: (agent) => ({
    subject: `${service}: din support-pinkode blev brugt`,
    text: `${agent} hos ${service} brugte din support-pinkode. Hvis det ikke var den, du talte med, skal du kontakte os.`,
  }),
  confirmed: (reason) => ({
    subject: `${service}: du blev spurgt, om det er dig`,
    text: `Det blev bekræftet, at det er dig, der taler med ${service} (»${reason}«). Hvis det ikke var dig, skal du straks kontakte os.`,
  }),
  denied: (reason) => ({
    subject: `${service}: du blev spurgt, om det er dig`,
    text: `Der blev svaret, at det ikke er dig, der taler med ${service} (»${reason}«). Vores kundesupport har fået det at vide. Hvis du ikke ved, hvorfor du blev spurgt, bør du logge ud overalt og skifte adgangskode på ${origin}/account.`,
  }),
  mismatched: (reason) => ({
    subject: `${service}: du blev spurgt, om det er dig`,
    text: `Nogen valgte et forkert tal, da der blev spurgt, om du taler med ${service} (»${reason}«). Intet blev bekræftet. Hvis det ikke var dig, så log ud overalt, og skift adgangskode på ${origin}/account.`,
  }),

  wrongPasswords: () => ({
    subject: `${service}: nogen prøver at logge ind som dig`,
    text: `Nogen har skrevet flere forkerte adgangskoder til din konto, på en enhed, der ikke har logget ind før. Sådanne enheder skal nu vente mellem forsøgene og kan få at vide, at en rigtig adgangskode er forkert. Enheder, som du har logget ind på før, er ikke berørt, og det er adgangsnøgler heller ikke. Hvis du har glemt din adgangskode eller sidder ved en ny enhed, kan du vælge en ny på ${origin}/password-help. Ellers behøver du ikke gøre noget.`,
  }),
  passwordChanged: () => ({
    subject: `${service}: din adgangskode er skiftet`,
    text: 'Din adgangskode er skiftet. Hvis det ikke var dig, skal du straks kontakte os.',
  }),
  passwordChosen: (way) => ({
    subject: `${service}: din adgangskode er skiftet`,
    text: `${CHOSEN[way]} Alle blev logget ud. Hvis det ikke var dig, skal du straks kontakte os.`,
  }),
  passkeyAdded: () => ({
    subject: `${service}: en adgangsnøgle blev tilføjet`,
    text: `En adgangsnøgle blev føjet til din konto. Hvis det ikke var dig, skal du logge ind på ${origin}/account og kontakte os.`,
  }),
  passkeyRemoved: () => ({
    subject: `${service}: en adgangsnøgle blev fjernet`,
    text: `En adgangsnøgle blev fjernet fra din konto. Hvis det ikke var dig, skal du skifte adgangskode på ${origin}/account/password og kontakte os.`,
  }),
  secondStepChosen: () => ({
    subject: `${service}: login er ændret`,
    text: 'Det, din konto beder om ved login ud over adgangskoden, er ændret. Hvis det ikke var dig, skal du straks kontakte os.',
  }),

  accessRequested: (minutes) => ({
    subject: `${service}: der er bedt om adgang til din profil`,
    text: `Om ${minutes} minutter kan din adgangskode og dit telefonnummer ændres af den, der er logget ind på din konto. Så skriver vi til dig. Hvis det ikke var dig, skal du logge ud overalt på ${origin}/account og kontakte os.`,
  }),
  accessOpen: () => ({
    subject: `${service}: nu kan du ændre din profil`,
    text: `Ventetiden er slut. I et døgn kan du ændre din adgangskode og dit telefonnummer på ${origin}/account/security. Hvis du ikke har bedt om det, skal du logge ud overalt og kontakte os.`,
  }),
  profileChanged: (field) => ({
    subject: `${service}: ${FIELDS[field]} er ændret`,
    text: `På din konto er ${FIELDS[field]} ændret. Hvis det ikke var dig, skal du straks kontakte os.`,
  }),

  temporaryPasswordMessage: (password, minutes) =>
    `${service}: Din midlertidige adgangskode er ${password}. Log ind med den inden ${minutes} minutter, og vælg en ny. Læs den aldrig op for nogen.`,
  temporaryPasswordSent: (agent) => ({
    subject: `${service}: en midlertidig adgangskode blev sendt`,
    text: `${agent} hos ${service} sendte en midlertidig adgangskode til din telefon. Hvis du ikke har ringet til os, skal du straks kontakte os.`,
  }),
  documentSeen: (agent) => ({
    subject: `${service}: nogen mødte op hos os`,
    text: `${agent} hos ${service} fik vist legitimation i dit navn, for at gendanne din konto. Hvis det ikke var dig, skal du straks kontakte os.`,
  }),
  agentAtLimit: (agent) => ({
    subject: `${service}: en medarbejder har nået grænsen`,
    text: `${agent} har åbnet så mange konti, som én medarbejder må på en time eller en dag. Hvis du ikke ved hvorfor, så se på ${origin}/desk/trail.`,
  }),
  activationMessage: (code, minutes) =>
    `${service}: Din aktiveringskode er ${code} og gælder i ${minutes} minutter. Skriv den med dit bruger-id på ${origin}/activate. Læs den aldrig op for nogen.`,

  recoveryAsked: () => ({
    subject: `${service}: nogen beder om at gendanne din konto`,
    text: `Vi har fået et billede af legitimation og en anmodning om at gendanne din konto med en anden e-mailadresse. Vores kundesupport ser på den. Hvis det ikke var dig, skal du logge ind på ${origin}/account og stoppe det.`,
  }),
  recoveryApproved: (hours) => ({
    subject: `${service}: vi har set på din anmodning`,
    text: `Vi har set på din legitimation. Om ${hours} timer sender vi en kode til denne adresse. Med den vælger du en ny adgangskode.`,
  }),
  recoveryRefused: () => ({
    subject: `${service}: vi har set på din anmodning`,
    text: 'Vi kunne ikke se af din legitimation, at kontoen er din. Du kan møde op hos os med legitimation.',
  }),
  recoveryAhead: (hours) => ({
    subject: `${service}: din konto bliver gendannet`,
    text: `Vores kundesupport har set på legitimation i dit navn. Om ${hours} timer går der en kode til en anden e-mailadresse. Med den får din konto en ny adgangskode. Hvis det ikke var dig, skal du logge ind på ${origin}/account og stoppe det.`,
  }),
  recoveryCode: (code, hours) => ({
    subject: `${service}: din kode til at gendanne din konto`,
    text: `Din kode er ${code}. Skriv den med denne e-mailadresse på ${origin}/recover/code inden ${hours} timer. Den virker én gang. Læs den aldrig op for nogen.`,
  }),
});

const FIELDS = { name: 'dit navn', email: 'din e-mailadresse', phone: 'dit telefonnummer' };

const CHOSEN: Record<ResetMethod, string> = {
  'password.reset': 'En ny adgangskode blev valgt med en engangskode.',
  'password.by-temporary': 'En ny adgangskode blev valgt efter login med en midlertidig adgangskode.',
  'password.recovered':
    'En ny adgangskode og en ny e-mailadresse blev valgt, efter at vores kundesupport havde set på legitimation.',
  'password.activated':
    'En ny adgangskode blev valgt med en aktiveringskode, som vi giver, når vi har set legitimation.',
};
