/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from 'hono/jsx';
import { AUDIT_ACTIONS } from '../../accounts/audit-log.ts';
import { NOISE_ACTIONS } from '../../accounts/noise.ts';
import type { TrailQuery } from '../../accounts/trail-filter.ts';
import { Field } from './Field.tsx';
import { usePageTexts } from './frame.ts';
import { SelectField } from './SelectField.tsx';
import { Submit } from './Submit.tsx';

interface TrailFilterFormProps {
  /** Of the page that shows the trail. */
  path: string;
  query: TrailQuery;
}

/** Asks for a part of a trail. Its children ask who did it. */
export function TrailFilterForm({ path, query, children }: PropsWithChildren<TrailFilterFormProps>) {
  const { trail: t, actions, language } = usePageTexts();
  const names = [...new Set([...AUDIT_ACTIONS, ...NOISE_ACTIONS])]
    .map((action): [string, string] => [action, actions[action]])
    .toSorted(([, a], [, b]) => a.localeCompare(b, language));
  return (
    <form method="get" action={path} class="filter">
      <SelectField label={t.action} name="action" options={[['', t.all], ...names]} chosen={query.action} />
      <Field label={t.from} type="date" name="from" value={query.from} />
      <Field label={t.to} type="date" name="to" value={query.to} />
      {children}
      <Submit>{t.show}</Submit>
    </form>
  );
}
