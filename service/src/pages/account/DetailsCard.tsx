/** @jsxImportSource hono/jsx */
import type { TableRow } from '../../database/schema.ts';
import { usePageTexts } from '../ui/frame.ts';

export function DetailsCard(account: TableRow<'account'>) {
  const { account: t, security } = usePageTexts();
  return (
    <section class="card">
      <h2>{t.details}</h2>
      <dl>
        <dt>{t.name}</dt>
        <dd>{account.name}</dd>
        <dt>{t.userId}</dt>
        <dd>{account.user_id}</dd>
        <dt>{t.email}</dt>
        <dd>{account.email}</dd>
        <dt>{t.phone}</dt>
        <dd>{account.phone ?? t.none}</dd>
      </dl>
      <p>
        <a href="/account/security">{security.title}</a>
      </p>
    </section>
  );
}
