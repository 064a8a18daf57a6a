/** @jsxImportSource hono/jsx */
import { usePageTexts } from './frame.ts';
import { Submit } from './Submit.tsx';

/** Below the field for a code that was sent. */
export function ResendForm({ action }: { action: string }) {
  const { passwordHelp: t } = usePageTexts();
  return (
    <form method="post" action={action}>
      <p>
        {t.notCome} <Submit quiet>{t.resend}</Submit>
      </p>
    </form>
  );
}
