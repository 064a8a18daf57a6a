/** @jsxImportSource hono/jsx */
import { Alert } from '../ui/Alert.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';

/** The reset has ended, or did not begin in this browser. */
export function NewPasswordOverPage() {
  const { newPassword: t, passwordHelp } = usePageTexts();
  return (
    <Page title={t.title} guest>
      <Alert>{passwordHelp.over}</Alert>
      <p>
        <a class="button" href="/password-help">
          {passwordHelp.title}
        </a>
      </p>
    </Page>
  );
}
