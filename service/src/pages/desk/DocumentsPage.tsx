/** @jsxImportSource hono/jsx */
import type { SeenDocument } from '../../flows/reset/second-look.ts';
import type { Refusal } from '../../result.ts';
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Time } from '../ui/Time.tsx';
import { NameOnDocumentField } from './NameOnDocumentField.tsx';
import { ProofRefused } from './ProofRefused.tsx';

export const DOCUMENTS_PATH = '/desk/documents';

interface DocumentsPageProps {
  documents: SeenDocument[];
  refusal?: Refusal | undefined;
}

/** Documents that a colleague has seen, for a second look. */
export function DocumentsPage({ documents, refusal }: DocumentsPageProps) {
  const { deskDocuments: t, activation, desk } = usePageTexts();
  return (
    <Page title={t.title}>
      <p>
        <a href="/desk">{desk.back}</a>
      </p>
      {refusal && <ProofRefused refusal={refusal} wrong={activation.refused} />}
      <p>{t.lead}</p>
      {documents.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        documents.map((document) => <DocumentForm key={document.caseId} {...document} />)
      )}
    </Page>
  );
}

function DocumentForm({ caseId, identifier, document, agent, until }: SeenDocument) {
  const { deskDocuments: t, deskRecovery, activation } = usePageTexts();
  return (
    <form method="post" action={`${DOCUMENTS_PATH}/${caseId}`} class="card">
      <dl>
        <dt>{deskRecovery.account}</dt>
        <dd>{identifier}</dd>
        <dt>{t.document}</dt>
        <dd>{activation.documents[document]}</dd>
        <dt>{t.seenBy}</dt>
        <dd>{agent}</dd>
      </dl>
      <p class="soft">
        <Sentence text={t.until}>
          <Time at={until} />
        </Sentence>
      </p>
      <NameOnDocumentField />
      <Submit primary>{t.seenToo}</Submit>
    </form>
  );
}
