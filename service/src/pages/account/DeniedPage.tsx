/** @jsxImportSource hono/jsx */
import { usePageTexts } from '../ui/frame.ts';
import { Submit } from '../ui/Submit.tsx';
import { Success } from '../ui/Success.tsx';
import { ConfirmationPage } from './ConfirmationPage.tsx';

/** Also offers what to do if somebody else is trying to get in. */
export function DeniedPage() {
  const { confirmation: t } = usePageTexts();
  return (
    <ConfirmationPage>
      <Success>{t.denied}</Success>
      <p>{t.deniedText}</p>
      <form method="post" action="/account/sessions/end">
        <Submit primary>{t.signOut}</Submit>
      </form>
    </ConfirmationPage>
  );
}
