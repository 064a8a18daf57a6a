/** @jsxImportSource hono/jsx */
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';
import { Success } from '../ui/Success.tsx';

export function NewPasswordSavedPage() {
  const { newPassword: t, signIn } = usePageTexts();
  return (
    <Page title={t.doneTitle} guest>
      <Success>{t.done}</Success>
      <p>
        <a class="button primary" href="/sign-in">
          {signIn.submit}
        </a>
      </p>
    </Page>
  );
}
