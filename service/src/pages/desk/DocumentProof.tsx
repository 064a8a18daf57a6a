/** @jsxImportSource hono/jsx */
import { DOCUMENTS } from '../../accounts/identity-document.ts';
import { Choice, type ChoiceProps } from '../ui/Choice.tsx';
import { useFrame, usePageTexts } from '../ui/frame.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Success } from '../ui/Success.tsx';
import { Time } from '../ui/Time.tsx';
import { FoldedProof } from './FoldedProof.tsx';
import { NameOnDocumentField } from './NameOnDocumentField.tsx';

export interface DocumentProofProps {
  /** Of the case. */
  path: string;
  /** Until when a document that fits may be acted on; null where none was seen. */
  until: number | null;
  /** A second agent has seen it too. */
  seconded: boolean;
}

/** In person: an identity document opens an activation code. */
export function DocumentProof({ path, until, seconded }: DocumentProofProps) {
  const { now, texts } = useFrame();
  const seen = until !== null && until > now;
  return (
    <FoldedProof title={texts.activation.title} open={seen}>
      {seen ? (
        <ActivationCodeForm path={path} until={until} seconded={seconded} />
      ) : (
        <DocumentForm path={path} />
      )}
    </FoldedProof>
  );
}

function DocumentForm({ path }: { path: string }) {
  const { activation: t } = usePageTexts();
  return (
    <>
      <p>{t.lead}</p>
      <form method="post" action={`${path}/document`}>
        <Choice
          name="document"
          label={t.which}
          options={DOCUMENTS.map((kind) => [kind, t.documents[kind]])}
        />
        <NameOnDocumentField />
        <Submit>{t.note}</Submit>
      </form>
    </>
  );
}

function ActivationCodeForm({ path, until, seconded }: DocumentProofProps & { until: number }) {
  const { activation: t, identity } = usePageTexts();
  const options: ChoiceProps['options'] = [['sms', t.bySms]];
  if (seconded) options.unshift(['paper', t.onPaper]);
  return (
    <>
      <Success>{t.seen}</Success>
      <p>
        <Sentence text={identity.until}>
          <Time at={until} />
        </Sentence>
      </p>
      <p>{seconded ? t.seenToo : t.needsSecond}</p>
      <form method="post" action={`${path}/activation`}>
        <Choice name="way" label={t.how} options={options} />
        <Submit primary>{t.give}</Submit>
      </form>
    </>
  );
}
