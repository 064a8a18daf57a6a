import type { ResetMethod } from '../../database/schema.ts';
import type { MessageTexts } from '../en/messages.ts';
import type { SenderIdentity } from '../message-sender.ts';

export const messages = ({ service, host, origin }: SenderIdentity): MessageTexts => ({
  code: (digits, minutes) => ({
    subject: `${service}: din engångskod`,
    text: `Din kod är ${digits}. Skriv in den på ${host}, på sidan där du bad om den. Den fungerar en gång, i ${minutes} minuter.\n\nLäs aldrig upp den för någon. Vi frågar inte efter den. Om du inte har bett om en kod behöver du inte göra något.`,
  }),
  codeMessage: (digits, minutes) =>
    `${service}: Din kod är ${digits} och gäller i ${minutes} minuter. Läs aldrig upp den för någon.`,

  pinUsed: (agent) => ({
    subject: `${service}: din support-PIN har använts`,
    text: `${agent} på ${service} använde din support-PIN. Om det inte var den du talade med ska du kontakta oss.`,
  }),
  confirmed: (reason) => ({
    subject: `${service}: du fick frågan om det är du`,
    text: `Det har bekräftats att det är du som talar med ${service} (”${reason}”). Om det inte var du ska du kontakta oss genast.`,
  }),
  denied: (reason) => ({
    subject: `${service}: du fick frågan om det är du`,
    text: `Svaret blev att det inte är du som talar med ${service} (”${reason}”). Vår kundtjänst har fått veta det. Om du inte vet varför du fick frågan bör du logga ut överallt och byta lösenord på ${origin}/account.`,
  }),
  mismatched: (reason) => ({
    subject: `${service}: du fick frågan om det är du`,
    text: `Någon valde fel tal på frågan om du talar med ${service} (”${reason}”). Ingenting bekräftades. Om det inte var du, logga ut överallt och byt lösenord på ${origin}/account.`,
  }),

  wrongPasswords: () => ({
    subject: `${service}: någon försöker logga in som du`,
    text: `Någon har skrivit flera felaktiga lösenord för ditt konto, på en enhet som inte har loggat in förut. Sådana enheter måste nu vänta mellan försöken, och kan få beskedet att ett rätt lösenord är fel. Enheter som du har loggat in på förut berörs inte, och inte heller passnycklar. Om du har glömt lösenordet, eller sitter vid en ny enhet, kan du välja ett nytt på ${origin}/password-help. Annars behöver du inte göra något.`,
  }),
  passwordChanged: () => ({
    subject: `${service}: ditt lösenord är bytt`,
    text: 'Ditt lösenord är bytt. Om det inte var du ska du kontakta oss genast.',
  }),
  passwordChosen: (way) => ({
    subject: `${service}: ditt lösenord är bytt`,
    text: `${CHOSEN[way]} Alla loggades ut. Om det inte var du ska du kontakta oss genast.`,
  }),
  passkeyAdded: () => ({
    subject: `${service}: en passnyckel har lagts till`,
    text: `En passnyckel har lagts till på ditt konto. Om det inte var du ska du logga in på ${origin}/account och kontakta oss.`,
  }),
  passkeyRemoved: () => ({
    subject: `${service}: en passnyckel har tagits bort`,
    text: `En passnyckel har tagits bort från ditt konto. Om det inte var du ska du byta lösenord på ${origin}/account/password och kontakta oss.`,
  }),
  secondStepChosen: () => ({
    subject: `${service}: inloggningen har ändrats`,
    text: 'Det som ditt konto ber om vid inloggning utöver lösenordet har ändrats. Om det inte var du ska du kontakta oss genast.',
  }),

  accessRequested: (minutes) => ({
    subject: `${service}: åtkomst till din profil har begärts`,
    text: `Om ${minutes} minuter kan ditt lösenord och telefonnummer ändras av den som är inloggad på ditt konto. Då skriver vi till dig. Om det inte var du ska du logga ut överallt på ${origin}/account och kontakta oss.`,
  }),
  accessOpen: () => ({
    subject: `${service}: nu kan du ändra din profil`,
    text: `Väntetiden är slut. Under ett dygn kan du ändra ditt lösenord och telefonnummer på ${origin}/account/security. Om du inte har bett om det ska du logga ut överallt och kontakta oss.`,
  }),
  profileChanged: (field) => ({
    subject: `${service}: ${FIELDS[field]} har ändrats`,
    text: `På ditt konto har ${FIELDS[field]} ändrats. Om det inte var du ska du kontakta oss genast.`,
  }),

  temporaryPasswordMessage: (password, minutes) =>
    `${service}: Ditt tillfälliga lösenord är ${password}. Logga in med det inom ${minutes} minuter och välj ett nytt. Läs aldrig upp det för någon.`,
  temporaryPasswordSent: (agent) => ({
    subject: `${service}: ett tillfälligt lösenord har skickats`,
    text: `${agent} på ${service} har skickat ett tillfälligt lösenord till din telefon. Om du inte har ringt oss ska du kontakta oss genast.`,
  }),
  documentSeen: (agent) => ({
    subject: `${service}: någon har besökt oss`,
    text: `${agent} på ${service} fick se en id-handling i ditt namn, för att återställa ditt konto. Om det inte var du ska du kontakta oss genast.`,
  }),
  agentAtLimit: (agent) => ({
    subject: `${service}: en medarbetare har nått gränsen`,
    text: `${agent} har öppnat så många konton som en medarbetare får på en timme eller en dag. Om du inte vet varför, titta på ${origin}/desk/trail.`,
  }),
  activationMessage: (code, minutes) =>
    `${service}: Din aktiveringskod är ${code} och gäller i ${minutes} minuter. Skriv in den med ditt användar-id på ${origin}/activate. Läs aldrig upp den för någon.`,

  recoveryAsked: () => ({
    subject: `${service}: någon begär att återställa ditt konto`,
    text: `Vi har fått en bild av en id-handling och en begäran om att återställa ditt konto med en annan e-postadress. Vår kundtjänst tittar på den. Om det inte var du ska du logga in på ${origin}/account och stoppa det.`,
  }),
  recoveryApproved: (hours) => ({
    subject: `${service}: vi har tittat på din begäran`,
    text: `Vi har tittat på din id-handling. Om ${hours} timmar skickar vi en kod till den här adressen. Med den väljer du ett nytt lösenord.`,
  }),
  recoveryRefused: () => ({
    subject: `${service}: vi har tittat på din begäran`,
    text: 'Vi kunde inte se av din id-handling att kontot är ditt. Du kan besöka oss med en id-handling.',
  }),
  recoveryAhead: (hours) => ({
    subject: `${service}: ditt konto kommer att återställas`,
    text: `Vår kundtjänst har tittat på en id-handling i ditt namn. Om ${hours} timmar går en kod till en annan e-postadress. Med den får ditt konto ett nytt lösenord. Om det inte var du ska du logga in på ${origin}/account och stoppa det.`,
  }),
  recoveryCode: (code, hours) => ({
    subject: `${service}: din kod för att återställa ditt konto`,
    text: `Din kod är ${code}. Skriv in den med den här e-postadressen på ${origin}/recover/code inom ${hours} timmar. Den fungerar en gång. Läs aldrig upp den för någon.`,
  }),
});

const FIELDS = { name: 'ditt namn', email: 'din e-postadress', phone: 'ditt telefonnummer' };

const CHOSEN: Record<ResetMethod, string> = {
  'password.reset': 'Ett nytt lösenord har valts med en engångskod.',
  'password.by-temporary': 'Ett nytt lösenord har valts efter inloggning med ett tillfälligt lösenord.',
  'password.recovered':
    'Ett nytt lösenord och en ny e-postadress har valts efter att vår kundtjänst tittat på en id-handling.',
  'password.activated':
    'Ett nytt lösenord har valts med en aktiveringskod, som vi lämnar när vi har sett en id-handling.',
};
