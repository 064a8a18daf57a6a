/** @jsxImportSource hono/jsx */
import type { OpenRecovery } from '../../flows/reset/review-recovery.ts';
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';
import { Time } from '../ui/Time.tsx';
import { RECOVERIES_PATH } from './recoveries-path.ts';

interface RecoveriesPageProps {
  /** The oldest first. */
  recoveries: OpenRecovery[];
  agentId: string;
}

/** The recoveries that wait for a decision. */
export function RecoveriesPage({ recoveries, agentId }: RecoveriesPageProps) {
  const { deskRecovery: t, desk } = usePageTexts();
  return (
    <Page title={t.title}>
      <p>
        <a href="/desk">{desk.back}</a>
      </p>
      <section class="card">
        {recoveries.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <ul class="rows">
            {recoveries.map((recovery) => (
              <RecoveryRow key={recovery.id} agentId={agentId} {...recovery} />
            ))}
          </ul>
        )}
      </section>
    </Page>
  );
}

function RecoveryRow({ id, identifier, created_at, opened_by, agentId }: OpenRecovery & { agentId: string }) {
  const { deskRecovery: t } = usePageTexts();
  return (
    <li>
      <div>
        <a href={`${RECOVERIES_PATH}/${id}`}>{identifier}</a>
        <small>{opened_by === null ? t.isNew : opened_by === agentId ? t.openedByYou : t.opened}</small>
      </div>
      <small>
        <Time at={created_at} format="date-time" />
      </small>
    </li>
  );
}
