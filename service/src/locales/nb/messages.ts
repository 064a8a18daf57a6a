import type { ResetMethod } from '../../database/schema.ts';
import type { MessageTexts } from '../en/messages.ts';
import type { SenderIdentity } from '../message-sender.ts';

export const messages = ({ service, host, origin }: SenderIdentity): MessageTexts => ({
  code: (digits, minutes) => ({
    subject: `${service}: engangskoden din`,
    text: `Koden din er ${digits}. Skriv den inn på ${host}, på siden der du ba om den. Den virker én gang, i ${minutes} minutter.\n\nLes den aldri opp for noen. Vi spør ikke etter den. Hvis du ikke har bedt om en kode, trenger du ikke gjøre noe.`,
  }),
  codeMessage: (digits, minutes) =>
    `${service}: Koden din er ${digits} og gjelder i ${minutes} minutter. Les den aldri opp for noen.`,

  pinUsed: (agent) => ({
    subject: `${service}: støtte-PIN-koden din ble brukt`,
    text: `${agent} hos ${service} brukte støtte-PIN-koden din. Hvis det ikke var den du snakket med, må du kontakte oss.`,
  }),
  confirmed: (reason) => ({
    subject: `${service}: du ble spurt om det er deg`,
    text: `Det ble bekreftet at det er du som snakker med ${service} («${reason}»). Hvis det ikke var deg, må du kontakte oss straks.`,
  }),
  denied: (reason) => ({
    subject: `${service}: du ble spurt om det er deg`,
    text: `Det ble svart at det ikke er du som snakker med ${service} («${reason}»). Kundestøtten har fått vite det. Hvis du ikke vet hvorfor du ble spurt, bør du logge ut overalt og bytte passord på ${origin}/account.`,
  }),
  mismatched: (reason) => ({
    subject: `${service}: du ble spurt om det er deg`,
    text: `Noen valgte feil tall på spørsmålet om du snakker med ${service} («${reason}»). Ingenting ble bekreftet. Hvis det ikke var deg, logg ut overalt og bytt passord på ${origin}/account.`,
  }),

  wrongPasswords: () => ({
    subject: `${service}: noen prøver å logge inn som deg`,
    text: `Noen har skrevet flere feil passord for kontoen din, på en enhet som ikke har logget inn før. Slike enheter må nå vente mellom forsøkene, og kan få beskjed om at et riktig passord er feil. Enheter du har logget inn på før, er ikke berørt, og det er heller ikke passnøkler. Hvis du har glemt passordet, eller sitter ved en ny enhet, kan du velge et nytt på ${origin}/password-help. Ellers trenger du ikke gjøre noe.`,
  }),
  passwordChanged: () => ({
    subject: `${service}: passordet ditt er byttet`,
    text: 'Passordet ditt er byttet. Hvis det ikke var deg, må du kontakte oss straks.',
  }),
  passwordChosen: (way) => ({
    subject: `${service}: passordet ditt er byttet`,
    text: `${CHOSEN[way]} Alle ble logget ut. Hvis det ikke var deg, må du kontakte oss straks.`,
  }),
  passkeyAdded: () => ({
    subject: `${service}: en passnøkkel ble lagt til`,
    text: `En passnøkkel ble lagt til på kontoen din. Hvis det ikke var deg, må du logge inn på ${origin}/account og kontakte oss.`,
  }),
  passkeyRemoved: () => ({
    subject: `${service}: en passnøkkel ble fjernet`,
    text: `En passnøkkel ble fjernet fra kontoen din. Hvis det ikke var deg, må du bytte passord på ${origin}/account/password og kontakte oss.`,
  }),
  secondStepChosen: () => ({
    subject: `${service}: innloggingen er endret`,
    text: 'Det kontoen din ber om ved innlogging i tillegg til passordet, er endret. Hvis det ikke var deg, må du kontakte oss straks.',
  }),

  accessRequested: (minutes) => ({
    subject: `${service}: det er bedt om tilgang til profilen din`,
    text: `Om ${minutes} minutter kan passordet og telefonnummeret ditt endres av den som er logget inn på kontoen din. Da skriver vi til deg. Hvis det ikke var deg, må du logge ut overalt på ${origin}/account og kontakte oss.`,
  }),
  accessOpen: () => ({
    subject: `${service}: nå kan du endre profilen din`,
    text: `Ventetiden er over. I ett døgn kan du endre passordet og telefonnummeret ditt på ${origin}/account/security. Hvis du ikke har bedt om dette, må du logge ut overalt og kontakte oss.`,
  }),
  profileChanged: (field) => ({
    subject: `${service}: ${FIELDS[field]} er endret`,
    text: `På kontoen din er ${FIELDS[field]} endret. Hvis det ikke var deg, må du kontakte oss straks.`,
  }),

  temporaryPasswordMessage: (password, minutes) =>
    `${service}: Det midlertidige passordet ditt er ${password}. Logg inn med det innen ${minutes} minutter, og velg et nytt. Les det aldri opp for noen.`,
  temporaryPasswordSent: (agent) => ({
    subject: `${service}: et midlertidig passord ble sendt`,
    text: `${agent} hos ${service} sendte et midlertidig passord til telefonen din. Hvis du ikke har ringt oss, må du kontakte oss straks.`,
  }),
  documentSeen: (agent) => ({
    subject: `${service}: noen møtte opp hos oss`,
    text: `${agent} hos ${service} fikk se legitimasjon i ditt navn, for å gjenopprette kontoen din. Hvis det ikke var deg, må du kontakte oss straks.`,
  }),
  agentAtLimit: (agent) => ({
    subject: `${service}: en medarbeider har nådd grensen`,
    text: `${agent} har åpnet så mange kontoer som én medarbeider får på en time eller en dag. Hvis du ikke vet hvorfor, se på ${origin}/desk/trail.`,
  }),
  activationMessage: (code, minutes) =>
    `${service}: Aktiveringskoden din er ${code} og gjelder i ${minutes} minutter. Skriv den inn med bruker-ID-en din på ${origin}/activate. Les den aldri opp for noen.`,

  recoveryAsked: () => ({
    subject: `${service}: noen ber om å gjenopprette kontoen din`,
    text: `Vi har fått et bilde av legitimasjon og en forespørsel om å gjenopprette kontoen din med en annen e-postadresse. Kundestøtten vår ser på den. Hvis det ikke var deg, må du logge inn på ${origin}/account og stoppe det.`,
  }),
  recoveryApproved: (hours) => ({
    subject: `${service}: vi har sett på forespørselen din`,
    text: `Vi har sett på legitimasjonen din. Om ${hours} timer sender vi en kode til denne adressen. Med den velger du et nytt passord.`,
  }),
  recoveryRefused: () => ({
    subject: `${service}: vi har sett på forespørselen din`,
    text: 'Vi kunne ikke se av legitimasjonen at kontoen er din. Du kan møte opp hos oss med legitimasjon.',
  }),
  recoveryAhead: (hours) => ({
    subject: `${service}: kontoen din blir gjenopprettet`,
    text: `Kundestøtten vår har sett på legitimasjon i ditt navn. Om ${hours} timer går det en kode til en annen e-postadresse. Med den får kontoen et nytt passord. Hvis det ikke var deg, må du logge inn på ${origin}/account og stoppe det.`,
  }),
  recoveryCode: (code, hours) => ({
    subject: `${service}: koden for å gjenopprette kontoen din`,
    text: `Koden din er ${code}. Skriv den inn med denne e-postadressen på ${origin}/recover/code innen ${hours} timer. Den virker én gang. Les den aldri opp for noen.`,
  }),
});

const FIELDS = { name: 'navnet ditt', email: 'e-postadressen din', phone: 'telefonnummeret ditt' };

const CHOSEN: Record<ResetMethod, string> = {
  'password.reset': 'Et nytt passord ble valgt med en engangskode.',
  'password.by-temporary': 'Et nytt passord ble valgt etter innlogging med et midlertidig passord.',
  'password.recovered':
    'Et nytt passord og en ny e-postadresse ble valgt etter at kundestøtten vår hadde sett på legitimasjon.',
  'password.activated':
    'Et nytt passord ble valgt med en aktiveringskode, som vi gir når vi har sett legitimasjon.',
};
