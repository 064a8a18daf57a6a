/** @jsxImportSource hono/jsx */
import { Field } from '../ui/Field.tsx';
import { usePageTexts } from '../ui/frame.ts';

/** The address that becomes the account's. */
export function NewEmailField({ hint }: { hint?: string }) {
  const { recover: t } = usePageTexts();
  return (
    <Field
      label={t.newEmail}
      hint={hint}
      name="email"
      type="email"
      autocomplete="email"
      maxlength={200}
      required
    />
  );
}
