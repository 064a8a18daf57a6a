/** @jsxImportSource hono/jsx */
import type { ProblemCode } from '../../../../protocol/protocol.ts';
import { Alert } from '../ui/Alert.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { IdentifierField } from '../ui/IdentifierField.tsx';
import { Page } from '../ui/Page.tsx';
import { PasskeyButton } from '../ui/PasskeyButton.tsx';
import { PasswordField } from '../ui/PasswordField.tsx';
import { Submit } from '../ui/Submit.tsx';

interface SignInPageProps {
  /** For agents: without password help and activation, which only persons have. */
  desk: boolean;
  problem?: ProblemCode | undefined;
  /** As it was typed before. */
  identifier?: string | undefined;
}

export function SignInPage({ desk, problem, identifier = '' }: SignInPageProps) {
  const { signIn: t, problems } = usePageTexts();
  return (
    <Page title={desk ? t.deskTitle : t.title} guest scripts={['passkey']}>
      <div class="card narrow">
        <Alert>{problem && (problem === 'too-many' && !desk ? t.tooMany : problems[problem])}</Alert>
        <PasskeyButton kind="get" path="/sign-in/passkey" label={t.passkey} failure={t.passkeyFailed} />
        <p class="or">
          <span>{t.or}</span>
        </p>
        <form method="post">
          <IdentifierField label={t.identifier} autocomplete="username webauthn" value={identifier} />
          <PasswordField kind="current" label={t.password} />
          <Submit primary>{t.submit}</Submit>
        </form>
        {!desk && <WaysBack />}
      </div>
    </Page>
  );
}

function WaysBack() {
  const { signIn: t } = usePageTexts();
  return (
    <p>
      <a class="button quiet" href="/password-help">
        {t.forgot}
      </a>
      <br />
      <a class="button quiet" href="/activate">
        {t.activate}
      </a>
    </p>
  );
}
