import type { HelpTexts } from '../en/help.ts';

export const help: HelpTexts = {
  confirmation: {
    title: (site) => `${site} kan het ook op je apparaat vragen`,
    what: (site) =>
      `Terwijl je met support praat, stuurt ${site} een melding naar een apparaat dat bij je account is ingelogd. Die vraagt je te bevestigen dat jij het bent.`,
    sample: 'De melding ziet er ongeveer zo uit',
    sampleText: (site) => `Bevestig je ${site}-account`,
    confirm: 'Bevestig',
    decline: 'Bevestig niet',
    yes: 'Bevestig alleen als je support zelf hebt gebeld.',
    no: 'Zo niet, kies dan de knop die niet bevestigt.',
    password: 'Een apparaat zonder toegangscode kan ook om je wachtwoord vragen, op het apparaat zelf.',
    email: 'Je krijgt een e-mail, of je nu hebt bevestigd of niet.',
    sees: (site) => `${site} ziet dan de serienummers van je apparaten en beperkte gegevens van je account.`,
    never: (site) =>
      `${site} vraagt nooit om je wachtwoord, verificatiecodes, herstelsleutel of beveiligingsgegevens.`,
  },
  chooser: {
    title: 'Welke weg naar een nieuw wachtwoord is voor jou?',
    app: (site) => `Gebruik je de ${site}-app?`,
    yes: 'Ja',
    noApp: 'Nee, een codeweergever, codelezer of chip',
    signIn: 'Kun je nu inloggen?',
    forgotten: 'Nee, ik ben het wachtwoord vergeten',
    blocked: 'Nee, het wachtwoord is geblokkeerd',
    phone: (site) => `Is je telefoonnummer de laatste vijf dagen bij ${site} geregistreerd of gewijzigd?`,
    no: 'Nee',
    day: 'Op welke dag?',
    again: 'Opnieuw antwoorden',
  },
  ways: {
    'no-password': {
      title: 'Je hebt geen wachtwoord nodig',
      text: 'De app vraagt om de pincode van de app, je vinger of je gezicht. Alleen een codeweergever, een codelezer en een chip hebben een wachtwoord nodig.',
    },
    yourself: {
      title: (host) => `Zelf, op ${host}`,
      text: 'Log in, open je profiel, kies ‘Rediger adgangskode’ en druk op ‘Anmod om adgang’. 24 uur later log je weer in en kies je het nieuwe wachtwoord. Oudere handleidingen zeggen 1 uur.',
    },
    phone: {
      title: (phone) => `Per telefoon: ${phone}`,
      forgotten: (site) => `${site} support helpt je aan een nieuw wachtwoord. Het kan niet schriftelijk.`,
      blocked: (site) =>
        `Een geblokkeerd wachtwoord gaat niet weer open: ${site} support helpt je aan een nieuw. Het kan niet schriftelijk.`,
      have: 'Ze vragen naar het nummer van je paspoort of rijbewijs en naar wat het CPR-register over je weet. Houd het document bij de hand.',
      after: 'Je krijgt een sms met een activeringscode. Die werkt 30 minuten.',
      otherwise:
        'Zonder document, of als je niet genoeg kunt beantwoorden, maak je een afspraak bij Borgerservice.',
    },
    'in-person': {
      title: 'Persoonlijk, bij Borgerservice',
      because: (site) =>
        `${site} support stuurt geen code naar een telefoonnummer dat nieuwer is dan vijf dagen.`,
      text: 'Maak een afspraak en neem een geldig identiteitsbewijs mee. Je krijgt een activeringscode op papier. Die werkt 48 uur.',
      from: (site, day) => `Vanaf ${day} kan ${site} support je per telefoon helpen.`,
    },
  },
  wait: {
    begin: 'Ik heb gedrukt: herinner me eraan',
    beginPhone: 'Herinner me er dan aan',
    begun: 'Watchword herinnert je eraan, ook als je de browser tussendoor sluit.',
  },
};
