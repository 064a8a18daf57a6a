/** @jsxImportSource hono/jsx */
import { Alert } from '../ui/Alert.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';
import { PasswordField } from '../ui/PasswordField.tsx';
import { Submit } from '../ui/Submit.tsx';

interface ChangePasswordPageProps {
  userId: string;
  /** Characters that a password has at least. */
  passwordLength: number;
  problem?: string | undefined;
}

export function ChangePasswordPage({ userId, passwordLength, problem }: ChangePasswordPageProps) {
  const { password: t } = usePageTexts();
  return (
    <Page title={t.title}>
      <form method="post" class="card narrow">
        <Alert>{problem}</Alert>
        {/* Tells a password manager whose password it is. */}
        <input type="text" autocomplete="username" value={userId} hidden readonly />
        <PasswordField kind="current" name="current" label={t.current} />
        <PasswordField kind="new" name="next" label={t.next} hint={t.rules(passwordLength)} />
        <PasswordField kind="new" name="repeat" label={t.repeat} />
        <Submit primary>{t.submit}</Submit>
      </form>
    </Page>
  );
}
