import type { Step } from '../../domain/step.ts';
import type { Detection } from './detection.ts';
import { type Features, featuresOf } from './features.ts';
import { formContextOf } from './form-context.ts';
import { isSearchInput, isWritable, readInput } from './inputs.ts';
import { PageReader } from './page-reader.ts';
import { type PageSummary, summarizePage } from './page-summary.ts';
import { passesPrefilter } from './prefilter.ts';
import { fieldsOf } from './step-fields.ts';
import { isSuccess } from './success.ts';
import { COMMON, WEIGHTS } from './weights.ts';

/**
 * Tells which step of password help a page is, if any.
 * @param reading Counts and limits the nodes that are read.
 */
export function detect(
  document: Document,
  location: Location,
  reading: PageReader = new PageReader(document),
): Detection {
  const glance = summarizePage(location, reading);
  const best = passesPrefilter(glance, reading) ? bestOf(glance, reading) : undefined;
  return best ?? { step: isSuccess(glance, reading) ? 'done' : 'none', evidence: [], fields: [] };
}

function bestOf(glance: PageSummary, reading: PageReader): Detection | undefined {
  const seen = reading
    .boxes()
    .slice(0, 40)
    .filter((element) => !isSearchInput(element) && isWritable(element));
  let best: Detection | undefined;
  let most = 0;
  const forms = Map.groupBy(seen, ({ form }) => form);
  for (const asked of [...forms.values()].slice(0, 8)) {
    const [first] = asked;
    // No step asks for so many boxes. A code may have a box for each digit.
    if (!first || asked.filter(({ maxLength }) => maxLength !== 1).length > 9) continue;
    const others = seen.filter((box) => !asked.includes(box));
    const otherForm = others.some(({ type }) => type === 'password');
    const boxes = asked.map((element) => readInput(element, reading));
    const features = featuresOf({
      ...glance,
      ...formContextOf(first, new Set(others), reading),
      boxes,
      otherForm,
    });
    for (const [step, found] of Object.entries(features)) {
      const score = weigh(step as keyof typeof WEIGHTS, found);
      if (score <= most) continue;
      most = score;
      const evidence = Object.keys(found).filter((feature) => found[feature]);
      best = { step: step as Step, evidence, fields: fieldsOf(step as Step, boxes) };
    }
  }
  return best;
}

function weigh(step: keyof typeof WEIGHTS, features: Features): number {
  const own: Record<string, number> = WEIGHTS[step];
  const common: Record<string, number> = COMMON;
  let sum = own.bias ?? 0;
  for (const feature in features) sum += Number(features[feature]) * (own[feature] ?? common[feature] ?? 0);
  return sum;
}
