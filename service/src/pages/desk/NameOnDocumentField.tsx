/** @jsxImportSource hono/jsx */
import { Field } from '../ui/Field.tsx';
import { usePageTexts } from '../ui/frame.ts';

/** Takes the name as it is written on the document. */
export function NameOnDocumentField() {
  const { activation: t } = usePageTexts();
  return <Field label={t.name} hint={t.nameHint} name="name" autocomplete="off" maxlength={200} required />;
}
