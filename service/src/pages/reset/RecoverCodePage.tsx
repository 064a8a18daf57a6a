/** @jsxImportSource hono/jsx */
import { Alert } from '../ui/Alert.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { OutboxLink } from '../ui/OutboxLink.tsx';
import { Page } from '../ui/Page.tsx';
import { PrintedCodeField } from '../ui/PrintedCodeField.tsx';
import { Submit } from '../ui/Submit.tsx';
import { NewEmailField } from './NewEmailField.tsx';

/** Takes the code that went to the new address once the desk had decided. */
export function RecoverCodePage({ problem }: { problem?: string | undefined }) {
  const { recover: t, activate, passwordHelp } = usePageTexts();
  return (
    <Page title={t.codeTitle} guest>
      <Alert>{problem}</Alert>
      <OutboxLink />
      <form method="post" action="/recover/code" class="card narrow">
        <NewEmailField />
        <PrintedCodeField label={t.code} hint={activate.codeHint} />
        <Submit primary>{passwordHelp.goOn}</Submit>
      </form>
    </Page>
  );
}
