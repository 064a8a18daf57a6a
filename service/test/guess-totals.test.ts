/**
 * How often anybody may guess at what: the table of docs/threat-model.md, computed from limits and lengths of codes, so
 * that it cannot differ from them. Other tests hold the flows to these limits (limits.test.ts, sign-in-tries.test.ts).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PRINTED_CODE_LENGTH } from '../src/credentials/activation-code.ts';
import { ONE_TIME_CODE_DIGITS, ONE_TIME_CODE_TRIES } from '../src/credentials/one-time-code.ts';
import { LIMITS, type Limit } from '../src/credentials/rate-limits.ts';
import { SIGN_IN_TRIES } from '../src/credentials/sign-in-tries.ts';
import { readSettings } from '../src/settings.ts';
import { mostTriesIn } from './harness/most-tries.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const HEADING = '## How often anybody may guess';

function aDay(limits: Limit[]): number {
  const max = limits.find(({ window }) => window === DAY)?.max;
  if (max === undefined) throw new Error('There is no limit for a day.');
  return max;
}

const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const oneIn = (guesses: number, possible: number) => `1 in ${number(Math.floor(possible / guesses))}`;

function table(): string {
  const atPassword = mostTriesIn(DAY);
  const again = aDay(LIMITS.passwordAgain);
  const atCode = aDay(LIMITS.codeIssue) * ONE_TIME_CODE_TRIES;
  const codes = 10 ** ONE_TIME_CODE_DIGITS;
  const atAnswers = aDay(LIMITS.answerFailure);
  const atPin = aDay(LIMITS.agentFailure);
  const pins = 10 ** readSettings({}).supportPin.digits;
  const inAll = `${SIGN_IN_TRIES.most} until a new password or a right second step`;
  const perSecond = 1000;
  const printed = oneIn(perSecond * 48 * 3600, 32 ** PRINTED_CODE_LENGTH);
  const rows = [
    ['secret', 'who guesses', 'most guesses a day', 'in all, or the chance that one is right'],
    ['---', '---', '---', '---'],
    ['password, at the sign-in', 'all strangers together', atPassword, inAll],
    ['', 'each device that has signed in before', atPassword, inAll],
    ['password, in an open session', 'whoever sits there, for each purpose', again, `${again} each day`],
    ['code for a new password', 'all strangers together', atCode, `${oneIn(atCode, codes)} a day`],
    ['', 'each device that has signed in before', atCode, `${oneIn(atCode, codes)} a day`],
    [
      'code of the second step',
      'all strangers who know the password, together',
      atCode,
      `${oneIn(atCode, codes)} a day`,
    ],
    ['', 'each device that has signed in before', atCode, `${oneIn(atCode, codes)} a day`],
    [
      'security questions',
      'all strangers who know the password, together',
      atAnswers,
      `${atAnswers} each day`,
    ],
    ['', 'each device that has signed in before', atAnswers, `${atAnswers} each day`],
    [
      'codes of a profile change',
      'whoever sits at an open session',
      atAnswers,
      `${oneIn(atAnswers, codes)} a day`,
    ],
    ['support PIN', 'an agent, at all PINs', atPin, `${oneIn(atPin, pins)} a day`],
    [
      'identity questions',
      'all callers together',
      aDay(LIMITS.identityFailure),
      `${aDay(LIMITS.identityFailure)} each day`,
    ],
    [
      'activation code, temporary password, code of a recovery',
      'anybody',
      'not counted',
      `${printed} in 48 hours at ${number(perSecond)} guesses a second`,
    ],
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

it('the threat model says how often anybody may guess', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/threat-model.md'), 'utf8');
  const [, section = ''] = text.split(`${HEADING}\n`);
  const [written = ''] = section.split(/\n## /);
  expect(
    written
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .join('\n'),
  ).toBe(table());
});
