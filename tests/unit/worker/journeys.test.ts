import { beforeEach, expect, it } from 'vitest';
import { beginPinJourney, type Journey } from '../../../utils/domain/guide/journey.ts';
import { journeys } from '../../../utils/platform/storage.ts';
import { setJourney, updateJourney } from '../../../utils/worker/guide/journeys.ts';
import { NOW, pass, resetWorld } from './world.ts';

const HOUR = 60 * 60_000;
const verdict = { kind: 'other', host: 'shop.example', domain: 'shop.example' } as const;
const journey = beginPinJourney(verdict, NOW);

beforeEach(resetWorld);

it('is written for its tab, beside those of others', async () => {
  await setJourney(1, journey);
  const other = { ...journey, trouble: true };
  expect(await updateJourney(2, () => other)).toEqual(other);
  expect(await journeys.getValue()).toEqual({ 1: journey, 2: other });
});

it('stays where a page says nothing of password help', async () => {
  await setJourney(1, journey);
  expect(await updateJourney(1, () => undefined)).toBeUndefined();
  expect(await journeys.getValue()).toEqual({ 1: journey });
});

it('loses nothing to another report of the same tab', async () => {
  await setJourney(1, journey);
  const adding = (step: Journey['step']) => (before: Journey | undefined) =>
    before && { ...before, passed: [...before.passed, step] };
  await Promise.all([updateJourney(1, adding('identifier')), updateJourney(1, adding('code'))]);
  expect((await journeys.getValue())[1]?.passed).toEqual(['identifier', 'code']);
});

it('is forgotten after an hour, when another one is written', async () => {
  await setJourney(1, journey);
  pass(HOUR);
  await setJourney(2, { ...journey, changedAt: Date.now() });
  expect(Object.keys(await journeys.getValue())).toEqual(['2']);
});
