import type { FormContext } from './form-context.ts';
import type { InputKind } from './input-kind.ts';
import type { PageInput } from './inputs.ts';
import { type Concept, mentions } from './match.ts';
import { hasToken } from './page-reader.ts';
import type { PageSummary } from './page-summary.ts';
import type { WEIGHTS } from './weights.ts';

/** The boxes of one form, and the text around them. */
export interface Form extends PageSummary, FormContext {
  boxes: PageInput[];
  /** Whether people can sign in or up in another form of the page. */
  otherForm: boolean;
}

/** The strength of each feature. */
export type Features = Record<string, number | boolean>;

const PLACES = ['title', 'path', 'headline', 'heading', 'form', 'button', 'text'] as const;
const PARTIAL_PLACES = ['title', 'path', 'headline', 'form', 'button'] as const;
type Place = (typeof PLACES)[number];

/** The features for each step that the form's boxes allow. */
export function featuresOf(form: Form): Partial<Record<keyof typeof WEIGHTS, Features>> {
  const { boxes, otherForm } = form;
  const count = (...kinds: InputKind[]) => boxes.filter(({ kind }) => kinds.includes(kind)).length;
  const says = (place: Place, ...concepts: Concept[]) =>
    mentions(form[place].join(), ...concepts) && form[place].some((line) => mentions(line, ...concepts));
  const where = (...either: Concept[][]) =>
    Object.fromEntries(PLACES.map((place) => [place, either.some((concepts) => says(place, ...concepts))]));
  const secrets = count('secret', 'new-password', 'repeat-password', 'current-password');
  const olds = count('current-password');
  // Something else may be lost on a page that never mentions passwords.
  const spoken = PLACES.some((place) => says(place, 'PASSWORD'));
  const common = { otherForm, signUp: says('button', 'SIGN_UP') || says('form', 'SIGN_UP') };
  const features: ReturnType<typeof featuresOf> = {};

  if (!secrets && count('identifier', 'other'))
    features.identifier = {
      ...common,
      ...where(['PASSWORD', 'RESET']),
      partialMatch: PARTIAL_PLACES.filter(
        (place) => spoken && (says(place, 'RESET') || says(place, 'PASSWORD')),
      ).length,
      named: count('identifier') > 0,
      extraInputs: Math.max(0, boxes.length - 3),
      signIn: says('button', 'SIGN_IN'),
    };
  if (!secrets && count('answer') && !count('identifier'))
    features['extra-check'] = {
      ...common,
      ...where(['PASSWORD', 'RESET']),
      named: count('answer'),
      extraInputs: boxes.length - count('answer'),
    };
  // A name and one password mean signing in, whatever else the form asks for.
  const goesIn = count('identifier') > 0 && secrets === 1;
  if (!goesIn && secrets < 2 && !count('new-password', 'repeat-password') && count('code', 'digit'))
    features.code = {
      ...common,
      ...where(['ONCE'], ['CODE', 'PROOF']),
      named: count('code') > 0,
      token: boxes.some(
        ({ element, kind, name }) =>
          kind === 'code' && (hasToken(element, 'one-time-code') || mentions(name, 'ONCE')),
      ),
      digits: count('digit') > 3,
      onlyInput: boxes.length === 1,
      secret: secrets,
      extraInputs: boxes.length - count('digit', 'code') - secrets,
    };
  if (olds === 1 && (secrets === 2 || secrets === 3))
    features['change-password'] = { extraInputs: count('other', 'answer') };
  if (!olds && !goesIn && (secrets === 1 || secrets === 2))
    features['new-password'] = {
      ...common,
      ...where(['PASSWORD', 'RESET'], ['PASSWORD', 'NEW']),
      partialMatch: says('path', 'PASSWORD'),
      named: boxes.some(
        ({ kind, name, label }) =>
          /new|repeat/.test(kind) && (mentions(name, 'NEW') || mentions(label, 'NEW')),
      ),
      pair: secrets === 2,
      signIn: says('button', 'SIGN_IN') && !says('button', 'NEW') && !says('button', 'PASSWORD'),
      token: boxes.some(({ element }) => hasToken(element, 'new-password')),
      onlyInput: boxes.length === 1,
      extraInputs: boxes.length - secrets - count('code'),
    };
  return features;
}
