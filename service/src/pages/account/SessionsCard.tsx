/** @jsxImportSource hono/jsx */
import type { TableRow } from '../../database/schema.ts';
import { usePageTexts } from '../ui/frame.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Time } from '../ui/Time.tsx';

interface SessionsCardProps {
  sessions: TableRow<'session'>[];
  /** Id of the one that asks. */
  current: string;
}

export function SessionsCard({ sessions, current }: SessionsCardProps) {
  const { account: t } = usePageTexts();
  return (
    <section class="card" id="sessions">
      <h2>{t.sessions}</h2>
      <ul class="rows">
        {sessions.map(({ id, client, created_at }) => (
          <li key={id}>
            <div>
              {client}
              <small>
                <Sentence text={t.since}>
                  <Time at={created_at} format="date-time" />
                </Sentence>
              </small>
            </div>
            {id === current ? (
              <small>{t.thisSession}</small>
            ) : (
              <form method="post" action={`/account/sessions/${id}/end`}>
                <Submit>{t.endSession}</Submit>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
