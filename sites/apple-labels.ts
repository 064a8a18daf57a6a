/**
 * What the account page calls a support PIN. English, Norwegian, Swedish and Dutch were seen on
 * the company's own pages or in translated guides; the other languages are from memory, so structure counts too.
 */
export const PIN_LABELS: Record<string, readonly string[]> = {
  en: ['Support PIN'],
  nb: ['kundestøtte-PIN', 'PIN-kode for kundestøtte', 'støtte-PIN'],
  sv: ['PIN-kod för support', 'Support-PIN', 'PIN för support'],
  nl: ['Support-pin', 'pincode voor support'],
  da: ['Support-pinkode', 'Support-PIN', 'pinkode til support'],
  de: ['Support-PIN', 'PIN für den Support'],
  fr: ['Code PIN d’assistance', 'PIN d’assistance', 'code PIN du support'],
  es: ['PIN de soporte', 'PIN de asistencia'],
  it: ['PIN di supporto', 'PIN di assistenza', 'PIN per l’assistenza'],
  pl: ['PIN wsparcia', 'PIN pomocy'],
  fi: ['Tuen PIN', 'Tuki-PIN'],
  pt: ['PIN de suporte', 'PIN do suporte'],
};

/** What the button says that makes one. */
export const MAKE_PIN_LABELS: Record<string, readonly string[]> = {
  en: ['Generate PIN'],
  nb: ['Generer PIN'],
  sv: ['Skapa PIN', 'Generera PIN'],
  nl: ['Genereer pin'],
  da: ['Generer pin', 'Opret pin'],
  de: ['PIN generieren', 'PIN erstellen'],
  fr: ['Générer un code PIN', 'Générer le code PIN'],
  es: ['Generar PIN'],
  it: ['Genera PIN'],
  pl: ['Wygeneruj', 'Generuj'],
  fi: ['Luo PIN'],
  pt: ['Gerar PIN'],
};
