/** @jsxImportSource hono/jsx */
import { Field } from '../ui/Field.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { Submit } from '../ui/Submit.tsx';

export function PinForm({ path, digits }: { path: string; digits: number }) {
  const { desk: t, never } = usePageTexts();
  return (
    <form method="post" action={path} class="card">
      <h2>{t.askPin}</h2>
      <Field
        label={t.pin}
        hint={t.pinHint}
        class="digits"
        name="pin"
        inputmode="numeric"
        autocomplete="off"
        pattern="[0-9 ]*"
        // With room for spaces: "48 21".
        maxlength={digits + 3}
        size={digits + 1}
        required
        autofocus
      />
      <Submit primary>{t.check}</Submit>
      <p class="never">{never.desk}</p>
    </form>
  );
}
