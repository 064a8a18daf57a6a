/** The steps of a journey in order: those passed, the present one and the expected ones. */
import type { SiteStep } from '../site.ts';
import type { Journey } from './journey.ts';

export type PlannedStep = Exclude<SiteStep, 'none' | 'change-password' | 'which-way'>;

const RESET: readonly PlannedStep[] = ['identifier', 'code', 'new-password', 'done'];
const PIN: readonly PlannedStep[] = ['sign-in', 'find-pin', 'make-pin', 'read-pin'];
const ACTIVATION: readonly PlannedStep[] = ['activate', 'new-password', 'done'];

const isPlanned = (step: SiteStep): step is PlannedStep =>
  step !== 'none' && step !== 'change-password' && step !== 'which-way';

/** Empty where there is only one thing to do. */
export function planOf({ passed, step, page }: Journey): PlannedStep[] {
  if (!isPlanned(step) || page === 'two-step' || page === 'weaker') return [];
  // A code without an earlier step may be for signing in, so no step is promised after it.
  if (step === 'code' && passed.length === 0) return [];
  const way = [PIN, ACTIVATION].find((one) => one.includes(step) && step !== 'new-password') ?? RESET;
  const known = [...passed.filter(isPlanned), step];
  const last = known.findLast((one) => way.includes(one));
  return [...known, ...way.slice(last ? way.indexOf(last) + 1 : 0)];
}
