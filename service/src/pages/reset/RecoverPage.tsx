/** @jsxImportSource hono/jsx */
import { PICTURE_TYPES } from '../../http/upload.ts';
import { Alert } from '../ui/Alert.tsx';
import { Field } from '../ui/Field.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { IdentifierField } from '../ui/IdentifierField.tsx';
import { Page } from '../ui/Page.tsx';
import { Submit } from '../ui/Submit.tsx';
import { NewEmailField } from './NewEmailField.tsx';

/** Asks for a recovery, with a picture of an identity document. */
export function RecoverPage({ problem }: { problem?: string | undefined }) {
  const { recover: t, passwordHelp } = usePageTexts();
  return (
    <Page title={t.title} guest>
      <Alert>{problem}</Alert>
      <p class="lead">{t.lead}</p>
      <form method="post" action="/recover" enctype="multipart/form-data" class="card narrow">
        <IdentifierField label={passwordHelp.identifier} hint={passwordHelp.identifierHint} />
        <NewEmailField hint={t.newEmailHint} />
        <Field
          label={t.document}
          hint={t.documentHint}
          name="document"
          type="file"
          accept={PICTURE_TYPES.join(',')}
          required
        />
        <p class="never">{t.kept}</p>
        <Submit primary>{t.send}</Submit>
      </form>
      <p>
        <a href="/recover/code">{t.haveCode}</a>
      </p>
    </Page>
  );
}
