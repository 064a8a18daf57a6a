import type { WorkshopTexts } from '../../locales/workshop.ts';
import type { CharacterClass } from '../../utils/domain/workshop/character-class.ts';
import type { Verdict } from '../../utils/domain/workshop/check-password.ts';
import { useTexts } from '../ui/use-texts.ts';
import { useWorkshopTexts } from './use-texts.ts';

const MARKS = { met: '✓', unmet: '✕', open: '?' };

/** One line for each rule: a mark, and a sentence that also says it without the mark. */
export function Verdicts({ verdicts }: { verdicts: readonly Verdict[] }) {
  const { language } = useTexts();
  const t = useWorkshopTexts();
  return (
    <ul class="verdicts">
      {verdicts.map((verdict) => {
        const sentence = sentenceOf(verdict, t, language);
        return (
          <li key={sentence} class={verdict.state}>
            <span class="mark" aria-hidden="true">
              {MARKS[verdict.state]}
            </span>
            <span>
              <span class="visually-hidden">{t.rules[verdict.state]}: </span>
              {sentence}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function sentenceOf(verdict: Verdict, { rules: t }: WorkshopTexts, language: string): string {
  const how = verdict.state === 'met' ? 'met' : 'unmet';
  switch (verdict.demand) {
    case 'shortest':
    case 'longest':
    case 'run':
    case 'digits':
      return t[verdict.demand][how](String(verdict.length));
    case 'advised':
      return verdict.state === 'met' ? t.advised.met : t.advised.open;
    case 'required': {
      const what = namesOf(verdict.classes, t, language);
      return t.required[how](verdict.count > 1 ? t.several(String(verdict.count), what) : what);
    }
    case 'allowed':
      return how === 'met' ? t.allowed.met : t.allowed.unmet(verdict.found.join(' '));
    case 'words':
    case 'rows':
      return how === 'met' ? t[verdict.demand].met : t[verdict.demand].unmet(verdict.found);
    case 'userId':
      return t.userId[verdict.state];
  }
}

const namesOf = (classes: readonly CharacterClass[], t: WorkshopTexts['rules'], language: string) =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(
    classes.map((one) => (typeof one === 'string' ? t.classes[one] : t.oneOf([...one.characters].join(' ')))),
  );
