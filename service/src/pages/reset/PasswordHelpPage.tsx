/** @jsxImportSource hono/jsx */
import { Alert } from '../ui/Alert.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { IdentifierField } from '../ui/IdentifierField.tsx';
import { Page } from '../ui/Page.tsx';
import { Submit } from '../ui/Submit.tsx';

/** The first step: whose account it is. */
export function PasswordHelpPage({ problem }: { problem?: string | undefined }) {
  const { passwordHelp: t } = usePageTexts();
  return (
    <Page title={t.title} guest>
      <Alert>{problem}</Alert>
      <form method="post" action="/password-help" class="card narrow">
        <IdentifierField label={t.identifier} hint={t.identifierHint} />
        <Submit primary>{t.goOn}</Submit>
      </form>
      <p>
        <a href="/recover">{t.neither}</a>
      </p>
    </Page>
  );
}
