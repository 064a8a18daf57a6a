/** @jsxImportSource hono/jsx */
import { Alert } from '../ui/Alert.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';
import { PasswordField } from '../ui/PasswordField.tsx';
import { Submit } from '../ui/Submit.tsx';

interface NewPasswordPageProps {
  /** Characters that a password has at least. */
  passwordLength: number;
  problem?: string | undefined;
}

export function NewPasswordPage({ passwordLength, problem }: NewPasswordPageProps) {
  const { newPassword: t, password } = usePageTexts();
  return (
    <Page title={t.title} guest>
      <Alert>{problem}</Alert>
      <form method="post" action="/new-password" class="card narrow">
        <PasswordField kind="new" name="next" label={password.next} hint={password.rules(passwordLength)} />
        <PasswordField kind="new" name="repeat" label={password.repeat} />
        <Submit primary>{t.save}</Submit>
      </form>
    </Page>
  );
}
