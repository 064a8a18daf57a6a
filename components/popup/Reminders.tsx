import './Reminders.css';
import { siteOfWait } from '../../sites/site-of-wait.ts';
import { dateAndTime } from '../../utils/domain/format-time.ts';
import { isOver, type Wait } from '../../utils/domain/wait.ts';
import { useNow } from '../ui/use-now.ts';
import { useTexts } from '../ui/use-texts.ts';

export interface RemindersProps {
  waits: Wait[];
  /** Leads to where the person goes on after it. */
  onOpen: (wait: Wait) => void;
  /** Cancelled, or done with. */
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
        const site = siteOfWait(wait)?.name ?? '';
        return (
          <li key={wait.id}>
            <p>
              {over ? (
                <b>{t.over[wait.kind].title(site)}</b>
              ) : (
                t.running[wait.kind](site, dateAndTime(wait.endsAt, language))
              )}
            </p>
            {over && (
              <button type="button" class="primary" onClick={() => onOpen(wait)}>
                {t.open(site)}
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
