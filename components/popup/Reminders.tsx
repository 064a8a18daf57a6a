import './Reminders.css';
import { dateAndTime } from '../../utils/domain/format-time.ts';
import { isOver, type Wait } from '../../utils/domain/wait.ts';
import { useNow } from '../ui/use-now.ts';
import { useTexts } from '../ui/use-texts.ts';

export interface RemindersProps {
  waits: Wait[];
  /** Opens the page on which the person goes on after the wait. */
  onOpen: () => void;
  /** The person cancelled the wait, or is done with it. */
  onEnd: (id: string) => void;
}

/** The waits that run, and those that are over. */
export function Reminders({ waits, onOpen, onEnd }: RemindersProps) {
  const { texts, language } = useTexts();
  const { waits: t } = texts;
  const now = useNow(waits.find(({ endsAt }) => endsAt > Date.now())?.endsAt);
  if (waits.length === 0) return null;
  return (
    <ul class="card waits" aria-label={t.list}>
      {waits.map((wait) => {
        const over = isOver(wait, now);
        return (
          <li key={wait.id}>
            <p>
              {over ? (
                <b>{t.over[wait.kind].title}</b>
              ) : (
                t.running[wait.kind](dateAndTime(wait.endsAt, language))
              )}
            </p>
            {over && (
              <button type="button" class="primary" onClick={onOpen}>
                {t.open}
              </button>
            )}
            <button type="button" class={over ? undefined : 'quiet'} onClick={() => onEnd(wait.id)}>
              {over ? t.done : t.cancel}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
