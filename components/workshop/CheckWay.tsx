import { useEffect, useState } from 'preact/hooks';
import { checkPassword } from '../../utils/domain/workshop/check-password.ts';
import type { Rules } from '../../utils/domain/workshop/rules.ts';
import { CheckResult } from './CheckResult.tsx';
import { type Strength, strengthOf } from './strength.ts';
import { useWorkshopTexts } from './use-texts.ts';
import { Verdicts } from './Verdicts.tsx';

export function CheckWay({ rules }: { rules: Rules }) {
  const t = useWorkshopTexts();
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const strength = useStrength(password);
  const [ownId, setOwnId] = useState('');
  const verdicts = checkPassword(password, rules, ownId);
  const unmet = verdicts.filter(({ state }) => state === 'unmet').length;
  const score = typeof strength === 'object' ? t.check.scores[strength.score] : '';
  return (
    <section class="card sheet">
      <h2>{t.check.title}</h2>
      <label class="field">
        <span>{t.check.label}</span>
        <input
          {...(shown ? { type: 'text' } : { type: 'password' })}
          value={password}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby="check-hint"
          onInput={(event) => setPassword(event.currentTarget.value)}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={shown}
          autocomplete="off"
          onChange={(event) => setShown(event.currentTarget.checked)}
        />
        <span>{t.check.show}</span>
      </label>
      {rules.refuses?.userId && (
        <label class="field">
          <span>{t.check.userId}</span>
          <input
            value={ownId}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            onInput={(event) => setOwnId(event.currentTarget.value)}
          />
        </label>
      )}
      <p id="check-hint" class="soft small">
        {t.check.hint}
      </p>
      {password && (
        <>
          {strength === 'failed' ? (
            <p>{t.check.unweighed}</p>
          ) : (
            <div class="strength">
              <meter
                min={0}
                max={4}
                low={2}
                high={3}
                optimum={4}
                value={typeof strength === 'object' ? strength.score : 0}
                aria-hidden="true"
              />
              <p>{score || t.check.weighing}</p>
              {typeof strength === 'object' && <Advice strength={strength} />}
            </div>
          )}
          <h3>{t.rules.title}</h3>
          <Verdicts verdicts={verdicts} />
          <CheckResult>{`${score} ${unmet > 0 ? `${t.rules.unmet}: ${unmet}.` : ''}`}</CheckResult>
        </>
      )}
    </section>
  );
}

function Advice({ strength: { warning, suggestions } }: { strength: Strength }) {
  const { check: t } = useWorkshopTexts();
  const [suggestion] = suggestions;
  if (!warning && !suggestion) return null;
  return (
    <p class="soft">
      {warning && t.warnings[warning]} {suggestion && t.suggestions[suggestion]}
    </p>
  );
}

/** The strength of the current text. A result that arrives after the next key is dropped. */
function useStrength(password: string): Strength | 'failed' | undefined {
  const [strength, setStrength] = useState<Strength | 'failed'>();
  useEffect(() => {
    if (!password) return;
    let late = false;
    strengthOf(password).then(
      (weighed) => !late && setStrength(weighed),
      () => !late && setStrength('failed'),
    );
    return () => {
      late = true;
    };
  }, [password]);
  return strength;
}
