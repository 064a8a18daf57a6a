/**
 * What the account page calls a support PIN, and what makes one. English, Norwegian, Swedish and Dutch were seen on
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
