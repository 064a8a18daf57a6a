/** Security questions of older accounts, asked after the password. Only an HMAC of each answer is stored. */

import type { World } from '../world.ts';
import { canonicalAnswer } from './registry-questions.ts';

export const questionDigest = (
  { keys }: World,
  accountId: string,
  position: number,
  answer: string,
): string => keys.digest('security question', accountId, String(position), canonicalAnswer(answer));
