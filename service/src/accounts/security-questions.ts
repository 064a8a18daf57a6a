/** Questions that older accounts were created with, asked after the password. Of the answers only an HMAC is kept. */

import type { World } from '../world.ts';
import { canonicalAnswer } from './registry-questions.ts';

export const questionDigest = (
  { keys }: World,
  accountId: string,
  position: number,
  answer: string,
): string => keys.digest('security question', accountId, String(position), canonicalAnswer(answer));
