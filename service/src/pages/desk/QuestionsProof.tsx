/** @jsxImportSource hono/jsx */
import type { RegistryKind } from '../../database/schema.ts';
import { Field } from '../ui/Field.tsx';
import { useFrame, usePageTexts } from '../ui/frame.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Success } from '../ui/Success.tsx';
import { Time } from '../ui/Time.tsx';
import { FoldedProof } from './FoldedProof.tsx';

export interface QuestionsProofProps {
  /** Of the case. */
  path: string;
  /** The questions to ask. */
  kinds: RegistryKind[];
  /** How many answers must be right. */
  right: number;
  /** Until when enough right answers may be acted on; null where none were given. */
  until: number | null;
}

/** By phone: questions from the registry open a temporary password. */
export function QuestionsProof({ path, kinds, right, until }: QuestionsProofProps) {
  const { now, texts } = useFrame();
  const passed = until !== null && until > now;
  return (
    <FoldedProof title={texts.identity.title} open={passed}>
      {passed ? (
        <TemporaryPasswordForm path={path} until={until} />
      ) : (
        <QuestionsForm path={path} kinds={kinds} right={right} />
      )}
    </FoldedProof>
  );
}

function QuestionsForm({ path, kinds, right }: Omit<QuestionsProofProps, 'until'>) {
  const { identity: t } = usePageTexts();
  return (
    <>
      <p>{t.lead(right, kinds.length)}</p>
      <form method="post" action={`${path}/questions`}>
        {kinds.map((kind) => (
          <Field
            key={kind}
            label={t.questions[kind]}
            name={kind}
            autocomplete="off"
            maxlength={200}
            type={kind === 'birth-date' ? 'date' : undefined}
          />
        ))}
        <Submit>{t.check}</Submit>
      </form>
    </>
  );
}

function TemporaryPasswordForm({ path, until }: { path: string; until: number }) {
  const { identity: t } = usePageTexts();
  return (
    <>
      <Success>{t.passed}</Success>
      <p>
        <Sentence text={t.until}>
          <Time at={until} />
        </Sentence>
      </p>
      <form method="post" action={`${path}/temporary-password`}>
        <Submit primary>{t.send}</Submit>
      </form>
    </>
  );
}
