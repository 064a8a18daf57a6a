import { useState } from 'preact/hooks';
import { fromSentence } from '../../utils/domain/workshop/from-sentence.ts';
import { cryptoRandom, repeating } from '../../utils/domain/workshop/random.ts';
import type { Rules } from '../../utils/domain/workshop/rules.ts';
import { GeneratedPassword } from './GeneratedPassword.tsx';
import { useWorkshopTexts } from './use-texts.ts';

const DRAWN = 32;

export function SentenceWay({ rules }: { rules: Rules }) {
  const { sentence: t } = useWorkshopTexts();
  const [sentence, setSentence] = useState('');
  // Drawn once, so that the characters at the end do not change with every key.
  const [drawn] = useState(() => Array.from({ length: DRAWN }, cryptoRandom));
  const fitted = sentence.trim() ? fromSentence(sentence, t.numerals, rules, repeating(drawn)) : undefined;
  return (
    <section class="card sheet">
      <h2>{t.title}</h2>
      <p>{t.method}</p>
      <label class="field">
        <span>{t.label}</span>
        <textarea
          rows={3}
          value={sentence}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby="sentence-hint"
          onInput={(event) => setSentence(event.currentTarget.value)}
        />
      </label>
      <p id="sentence-hint" class="soft small">
        {t.hint} {t.long}
      </p>
      <GeneratedPassword rules={rules} {...(fitted && { fitted })} />
    </section>
  );
}
