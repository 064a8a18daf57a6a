/** @jsxImportSource hono/jsx */
import type { TableRow } from '../../database/schema.ts';
import { usePageTexts } from '../ui/frame.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Time } from '../ui/Time.tsx';

/** A recovery that is under way, for the owner of the account to stop. */
export function RecoveryCard({ id, created_at }: Pick<TableRow<'recovery'>, 'id' | 'created_at'>) {
  const { recover: t } = usePageTexts();
  return (
    <section class="card ask">
      <h2>{t.underWay}</h2>
      <p>
        <Sentence text={t.underWayText}>
          <Time at={created_at} format="date-time" />
        </Sentence>
      </p>
      <form method="post" action={`/account/recoveries/${id}/stop`}>
        <Submit primary>{t.stop}</Submit>
      </form>
    </section>
  );
}
