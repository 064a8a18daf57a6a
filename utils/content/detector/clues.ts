import type { Surroundings } from './context.ts';
import type { Kind } from './input-kind.ts';
import type { Box } from './inputs.ts';
import { type Concept, speaks } from './match.ts';
import { hasToken } from './page-reader.ts';
import type { Glance } from './page-summary.ts';
import type { WEIGHTS } from './weights.ts';

/** The boxes of one form, and all that is said around them. */
export interface Form extends Glance, Surroundings {
  boxes: Box[];
  /** Whether people can sign in or up in another form of the page. */
  rival: boolean;
}

/** How strong each clue is. */
export type Clues = Record<string, number | boolean>;

const PLACES = ['title', 'path', 'headline', 'heading', 'form', 'button', 'text'] as const;
const HALF = ['title', 'path', 'headline', 'form', 'button'] as const;
type Place = (typeof PLACES)[number];

/** The clues for each step that a form may be, by its boxes. */
export function cluesOf(form: Form): Partial<Record<keyof typeof WEIGHTS, Clues>> {
  const { boxes, rival } = form;
  const count = (...kinds: Kind[]) => boxes.filter(({ kind }) => kinds.includes(kind)).length;
  const says = (place: Place, ...concepts: Concept[]) =>
    speaks(form[place].join(), ...concepts) && form[place].some((line) => speaks(line, ...concepts));
  const where = (...either: Concept[][]) =>
    Object.fromEntries(PLACES.map((place) => [place, either.some((concepts) => says(place, ...concepts))]));
  const secrets = count('secret', 'new-password', 'repeat-password', 'current-password');
  const olds = count('current-password');
  // What is lost may be something else on a page that never speaks of passwords.
  const spoken = PLACES.some((place) => says(place, 'PASSWORD'));
  const common = { rival, signUp: says('button', 'SIGN_UP') || says('form', 'SIGN_UP') };
  const clues: ReturnType<typeof cluesOf> = {};

  if (!secrets && count('identifier', 'other'))
    clues.identifier = {
      ...common,
      ...where(['PASSWORD', 'RESET']),
      half: HALF.filter((place) => spoken && (says(place, 'RESET') || says(place, 'PASSWORD'))).length,
      named: count('identifier') > 0,
      crowd: Math.max(0, boxes.length - 3),
      signIn: says('button', 'SIGN_IN'),
    };
  if (!secrets && count('answer') && !count('identifier'))
    clues['extra-check'] = {
      ...common,
      ...where(['PASSWORD', 'RESET']),
      named: count('answer'),
      crowd: boxes.length - count('answer'),
    };
  // Who one is and one password: that is for going in, whatever else the form asks for.
  const goesIn = count('identifier') > 0 && secrets === 1;
  if (!goesIn && secrets < 2 && !count('new-password', 'repeat-password') && count('code', 'digit'))
    clues.code = {
      ...common,
      ...where(['ONCE'], ['CODE', 'PROOF']),
      named: count('code') > 0,
      token: boxes.some(
        ({ element, kind, name }) =>
          kind === 'code' && (hasToken(element, 'one-time-code') || speaks(name, 'ONCE')),
      ),
      digits: count('digit') > 3,
      alone: boxes.length === 1,
      secret: secrets,
      crowd: boxes.length - count('digit', 'code') - secrets,
    };
  if (olds === 1 && (secrets === 2 || secrets === 3))
    clues['change-password'] = { crowd: count('other', 'answer') };
  if (!olds && !goesIn && (secrets === 1 || secrets === 2))
    clues['new-password'] = {
      ...common,
      ...where(['PASSWORD', 'RESET'], ['PASSWORD', 'NEW']),
      half: says('path', 'PASSWORD'),
      named: boxes.some(
        ({ kind, name, label }) => /new|repeat/.test(kind) && (speaks(name, 'NEW') || speaks(label, 'NEW')),
      ),
      pair: secrets === 2,
      signIn: says('button', 'SIGN_IN') && !says('button', 'NEW') && !says('button', 'PASSWORD'),
      token: boxes.some(({ element }) => hasToken(element, 'new-password')),
      alone: boxes.length === 1,
      crowd: boxes.length - secrets - count('code'),
    };
  return clues;
}
