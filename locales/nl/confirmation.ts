import type { ConfirmationTexts } from '../en/confirmation.ts';

export const confirmation: ConfirmationTexts = {
  title: 'Bevestig je dat jij het bent?',
  notice: (agent, desk, reason) => `${agent} van ${desk} vraagt: ‘${reason}’`,
  asks: (agent, desk, when) => `${agent} van ${desk} vraagt, ${when}:`,
  asked: (agent, desk, when) => `${agent} van ${desk} vroeg, ${when}:`,
  quoted: (reason) => `‘${reason}’`,
  only: 'Bevestig alleen als je hen nu spreekt en zelf hebt gebeld.',
  sees: 'De medewerker ziet dan 15 minuten lang je naam, delen van je e-mailadres en telefoonnummer, en je apparaten.',
  lapses: (time) => `De vraag vervalt om ${time}.`,
  password: 'Je wachtwoord',
  confirm: 'Bevestigen',
  byPasskey: 'Bevestigen met je passkey',
  confirming: 'Bezig met bevestigen',
  deny: 'Ik ben het niet',
  confirmed: {
    title: (time) => `Bevestigd om ${time}`,
    text: 'Er is bevestigd dat jij het bent, en je kunt het gesprek voortzetten. Heb jij dat niet gedaan, log dan overal uit op je accountpagina en bel de dienst.',
  },
  denying: {
    title: 'De helpdesk wordt ingelicht',
    later: (time) =>
      `Je antwoord is bewaard en wordt vanzelf verstuurd zodra de dienst te bereiken is, tot ${time}.`,
  },
  denied: {
    title: (time) => `Ontkend om ${time}`,
    told: 'De helpdesk weet nu dat jij het niet bent, en de beller komt niet verder.',
    text: 'Weet je niet waarom je deze vraag kreeg, dan probeert misschien iemand in je account te komen. Log overal uit en kies een nieuw wachtwoord.',
    signOut: 'Overal uitloggen',
    signingOut: 'Bezig met uitloggen',
    signedOut: 'Je bent overal uitgelogd, ook hier. Log opnieuw in en kies een nieuw wachtwoord.',
    overAlready: 'Je sessie hier is al voorbij. Op je accountpagina kun je overal uitloggen.',
  },
  lapsed: {
    title: (time) => `Vervallen om ${time}`,
    text: 'De vraag is niet beantwoord, en de helpdesk is niets over je te weten gekomen. Spreek je hen nog, dan kunnen ze het opnieuw vragen.',
  },
  faults: {
    'wrong-credentials': 'Het wachtwoord klopt niet. De vraag staat nog open.',
    unauthenticated: 'Je bent uitgelogd. Log opnieuw in om te antwoorden.',
  },
  passkey: {
    refused: 'De passkey is niet geaccepteerd. De vraag staat nog open.',
    'not-done': 'Er is geen passkey gebruikt. De vraag staat nog open, en je kunt het opnieuw proberen.',
    'not-this-host': 'De browser laat Watchword geen passkeys voor deze dienst gebruiken.',
    'other-service':
      'De dienst vroeg om een passkey die bij een andere dienst hoort. Er is niets verzonden. Bevestig niets en meld het bij de organisatie.',
  },
  nobody: {
    title: 'Niemand vraagt op dit moment iets',
    text: 'Vraagt een helpdesk of jij het bent die belt, dan verschijnt de vraag hier.',
  },
};
