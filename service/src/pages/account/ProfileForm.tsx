/** @jsxImportSource hono/jsx */
import type { ProfileField } from '../../flows/account/change-profile.ts';
import { Field, type FieldProps } from '../ui/Field.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { Submit } from '../ui/Submit.tsx';
import { SECURITY_PATH } from './security-path.ts';

/** Changes one field of the profile. The other props go to its input. */
export function ProfileForm({ field, ...input }: Omit<FieldProps, 'label'> & { field: ProfileField }) {
  const { security: t } = usePageTexts();
  return (
    <form method="post" action={`${SECURITY_PATH}/change`} class="card">
      <input type="hidden" name="field" value={field} />
      <Field label={t.fields[field]} hint={t.fieldHints[field]} name="value" {...input} required />
      <Submit>{t.change}</Submit>
    </form>
  );
}
