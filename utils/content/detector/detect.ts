import type { Step } from '../../domain/step.ts';
import { type Clues, cluesOf } from './clues.ts';
import { surroundingsOf } from './context.ts';
import type { Spotting } from './detection.ts';
import { boxOf, isOpen, isToSearch } from './inputs.ts';
import { Reading } from './page-reader.ts';
import { type Glance, glanceAt } from './page-summary.ts';
import { isWorthALook } from './prefilter.ts';
import { fieldsOf } from './step-fields.ts';
import { isDone } from './success.ts';
import { COMMON, WEIGHTS } from './weights.ts';

/**
 * Tells which step of password help a page is, if any.
 * @param reading Counts and bounds the nodes that are looked at.
 */
export function spot(
  document: Document,
  location: Location,
  reading: Reading = new Reading(document),
): Spotting {
  const glance = glanceAt(location, reading);
  const best = isWorthALook(glance, reading) ? bestOf(glance, reading) : undefined;
  return best ?? { step: isDone(glance, reading) ? 'done' : 'none', evidence: [], fields: [] };
}

function bestOf(glance: Glance, reading: Reading): Spotting | undefined {
  const seen = reading
    .boxes()
    .slice(0, 40)
    .filter((element) => !isToSearch(element) && isOpen(element));
  let best: Spotting | undefined;
  let most = 0;
  const forms = Map.groupBy(seen, ({ form }) => form);
  for (const asked of [...forms.values()].slice(0, 8)) {
    const [first] = asked;
    // No step asks for so much. A code has a box for each digit.
    if (!first || asked.filter(({ maxLength }) => maxLength !== 1).length > 9) continue;
    const others = seen.filter((box) => !asked.includes(box));
    const rival = others.some(({ type }) => type === 'password');
    const boxes = asked.map((element) => boxOf(element, reading));
    const clues = cluesOf({ ...glance, ...surroundingsOf(first, new Set(others), reading), boxes, rival });
    for (const [step, found] of Object.entries(clues)) {
      const score = weigh(step as keyof typeof WEIGHTS, found);
      if (score <= most) continue;
      most = score;
      const evidence = Object.keys(found).filter((clue) => found[clue]);
      best = { step: step as Step, evidence, fields: fieldsOf(step as Step, boxes) };
    }
  }
  return best;
}

function weigh(step: keyof typeof WEIGHTS, clues: Clues): number {
  const own: Record<string, number> = WEIGHTS[step];
  const common: Record<string, number> = COMMON;
  let sum = own.bias ?? 0;
  for (const clue in clues) sum += Number(clues[clue]) * (own[clue] ?? common[clue] ?? 0);
  return sum;
}
