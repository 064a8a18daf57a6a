/** @jsxImportSource hono/jsx */
import { Alert } from '../ui/Alert.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { IdentifierField } from '../ui/IdentifierField.tsx';
import { Page } from '../ui/Page.tsx';
import { PrintedCodeField } from '../ui/PrintedCodeField.tsx';
import { Submit } from '../ui/Submit.tsx';

interface ActivatePageProps {
  /** As it was typed before. */
  userId?: string;
  problem?: string | undefined;
}

export function ActivatePage({ userId = '', problem }: ActivatePageProps) {
  const { activate: t, passwordHelp } = usePageTexts();
  return (
    <Page title={t.title} guest>
      <p class="lead">{t.lead}</p>
      <form method="post" action="/activate" class="card narrow">
        <Alert>{problem}</Alert>
        <IdentifierField label={t.userId} name="userId" value={userId} />
        <PrintedCodeField label={t.code} hint={t.codeHint} />
        <Submit primary>{passwordHelp.goOn}</Submit>
      </form>
    </Page>
  );
}
