import type { WorkshopTexts } from '../../locales/workshop.ts';
import { checkPassword } from '../../utils/domain/workshop/check-password.ts';
import type { Change, Fitted } from '../../utils/domain/workshop/fit-to-rules.ts';
import type { Rules } from '../../utils/domain/workshop/rules.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { CheckResult } from './CheckResult.tsx';
import { useWorkshopTexts } from './use-texts.ts';
import { Verdicts } from './Verdicts.tsx';

interface Props {
  rules: Rules;
  fitted?: Fitted;
  /** A sentence about how hard it is to guess. */
  strength?: string;
}

/** A generated password, what was changed for the site, and what is still missing. */
export function GeneratedPassword({ rules, fitted, strength }: Props) {
  const t = useWorkshopTexts();
  if (!fitted)
    return (
      <div class="made">
        <p class="soft">{t.result.empty}</p>
      </div>
    );
  const verdicts = checkPassword(fitted.text, rules);
  const missing = verdicts.filter(({ state }) => state !== 'met');
  const complete = verdicts.every(({ state }) => state !== 'unmet');
  const length = t.result.length(String([...fitted.text].length));
  return (
    <>
      <div class="made">
        <h3>{t.result.title}</h3>
        {/* A translator of pages would make another password of it. */}
        <p class="password" translate={false}>
          {fitted.text}
        </p>
        <p class="soft small">
          {length} {complete && !rules.advised && t.result.meetsAll}
        </p>
      </div>
      {strength && <p>{strength}</p>}
      {fitted.changes.length > 0 && (
        <ul class="changes">
          {sentencesOf(fitted.changes, t).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {missing.length > 0 && <Verdicts verdicts={missing} />}
      <CheckResult>{`${length} ${complete && !rules.advised ? t.result.meetsAll : ''}`}</CheckResult>
      {complete && <CopyButton text={fitted.text} label={t.result.copy} />}
    </>
  );
}

/** A sentence for each change. All omissions share one sentence, and a letter that is replaced twice is named once. */
function sentencesOf(changes: readonly Change[], { result: { changes: t } }: WorkshopTexts): string[] {
  const dropped = [...new Set(changes.flatMap((change) => (change.kind === 'dropped' ? change.what : [])))];
  const others = changes.flatMap((change) => {
    switch (change.kind) {
      case 'dropped':
        return [];
      case 'replaced':
        return t.replaced(change.from, change.to);
      case 'shortened':
        return t.shortened(String(change.length));
      default:
        return t[change.kind](change.what);
    }
  });
  return [...new Set([...others, ...(dropped.length > 0 ? [t.dropped(dropped.join(' '))] : [])])];
}
