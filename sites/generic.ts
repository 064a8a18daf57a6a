/** What holds for password help anywhere. */
import type { Advice } from './site.ts';

export const genericAdvice: Advice = {
  remedies: ['spam', 'wait', 'resend', 'other-channel', 'customer-service'],
  consequences: ['signed-out', 'saved-passwords'],
};

/** What went wrong, by the marks that any page may give it. */
export const genericTrouble = '[role=alert],[aria-invalid=true]';

/** What a link or button says that sends the code once more. */
export const genericResend =
  /\bre-?send|send (it |the code |code )?again|(another|new) code|skicka (\S+ )?(igen|på nytt)|ny kod|send (\S+ )?(igen|igjen|på nytt)|opnieuw|nieuwe code|erneut|neuen code|renvoyer|reenviar|reinvia|uudelleen|ponownie|znovu|tekrar gönder|再送|ещё раз|повторно/i;
