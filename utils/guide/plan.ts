/** The steps of a journey, in order: those behind, the present one, those expected. */
import type { Step } from '../spotter/spotting.ts';
import type { Journey } from './journey.ts';

export type PlannedStep = Exclude<Step, 'none' | 'change-password'>;

const WAY: readonly PlannedStep[] = ['identifier', 'code', 'new-password', 'done'];

/** Empty where there is only one thing to do. */
export function planOf({ passed, step, page }: Journey): PlannedStep[] {
  if (step === 'none' || step === 'change-password' || page === 'two-step') return [];
  // A code without a beginning may as well be one for signing in: nothing is promised after it.
  if (step === 'code' && passed.length === 0) return [];
  const behind = passed.filter((one): one is PlannedStep => one !== 'none' && one !== 'change-password');
  const known: PlannedStep[] = [...behind, step];
  const last = known.findLast((one) => WAY.includes(one));
  return [...known, ...WAY.slice(last ? WAY.indexOf(last) + 1 : 0)];
}
