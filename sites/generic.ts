/** What holds for password help anywhere. */
import type { Advice } from '../utils/domain/site.ts';

export const genericAdvice: Advice = {
  remedies: ['spam', 'wait', 'resend', 'other-channel', 'customer-service'],
  consequences: ['signed-out', 'saved-passwords'],
};

/** A box that was filled in wrongly. Not `role=alert`: “your code was sent” stands in one as often as a fault. */
export const genericTrouble = '[aria-invalid=true]';

/** What a link or button says that sends the code once more. */
export const genericResend =
  /\bre-?send|send (it |the code |code )?again|(another|new) code|skicka (\S+ )?(igen|på nytt)|ny kod|send (\S+ )?(igen|igjen|på nytt)|opnieuw|nieuwe code|erneut|neuen code|renvoyer|reenviar|reinvia|uudelleen|ponownie|znovu|tekrar gönder|再送|ещё раз|повторно/i;
