import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Question } from '../../utils/confirmation.ts';
import { clockTime } from '../../utils/time.ts';
import { useConfirmationWords } from './words.ts';

interface Props {
  title: string;
  /** Of one that was answered or is over: in front of the title, for the eye. */
  sign?: '✓' | '×' | '–' | '…';
  question: Question;
  children: ComponentChildren;
}

/** The frame of every card: what it is, and who asked what. */
export function Asking({ title, sign, question, children }: Props) {
  const { t, language } = useConfirmationWords();
  const heading = useId();
  const { agent, desk, reason, askedAt } = question;
  return (
    <section class="card ask" aria-labelledby={heading}>
      <div role="status">
        <h2 id={heading}>
          {sign && (
            <span class={`sign ${sign === '✓' ? 'good' : ''}`} aria-hidden="true">
              {sign}
            </span>
          )}
          {title}
        </h2>
      </div>
      <p class="who">{(sign ? t.asked : t.asks)(agent, desk, clockTime(askedAt, language))}</p>
      <blockquote>{t.quoted(reason)}</blockquote>
      {children}
    </section>
  );
}
