/** @jsxImportSource hono/jsx */
import type { ProblemCode, SecondStep } from '../../../../protocol/protocol.ts';
import { Alert } from '../ui/Alert.tsx';
import { CodeField } from '../ui/CodeField.tsx';
import { Field } from '../ui/Field.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { OutboxLink } from '../ui/OutboxLink.tsx';
import { Page } from '../ui/Page.tsx';
import { ResendForm } from '../ui/ResendForm.tsx';
import { Submit } from '../ui/Submit.tsx';

export const SECOND_STEP_PATH = '/sign-in/second-step';

interface SecondStepPageProps {
  step: SecondStep['step'];
  problem?: ProblemCode | undefined;
}

export function SecondStepPage({ step, problem }: SecondStepPageProps) {
  const { secondStep: t, problems } = usePageTexts();
  return (
    <Page title={t.title} guest>
      <Alert>{problem && (problem === 'wrong-credentials' ? t.wrong : problems[problem])}</Alert>
      {step.kind === 'code' ? (
        <CodeStep {...step} wrong={problem === 'wrong-credentials'} />
      ) : (
        <QuestionsStep {...step} />
      )}
    </Page>
  );
}

type StepOf<Kind extends SecondStep['step']['kind']> = Extract<SecondStep['step'], { kind: Kind }>;

function CodeStep({ via, digits, wrong }: StepOf<'code'> & { wrong: boolean }) {
  const { secondStep: t, passwordHelp } = usePageTexts();
  return (
    <>
      <p class="lead">{via === 'sms' ? t.bySms : t.byEmail}</p>
      <OutboxLink />
      <form method="post" action={SECOND_STEP_PATH} class="card narrow">
        <CodeField
          name="answer"
          label={passwordHelp.code(digits)}
          hint={passwordHelp.codeHint}
          wrong={wrong}
        />
        <Submit primary>{passwordHelp.goOn}</Submit>
      </form>
      <ResendForm action={`${SECOND_STEP_PATH}/code`} />
    </>
  );
}

function QuestionsStep({ questions }: StepOf<'questions'>) {
  const { secondStep: t, passwordHelp } = usePageTexts();
  return (
    <>
      <p class="lead">{t.questions}</p>
      <form method="post" action={SECOND_STEP_PATH} class="card narrow">
        {questions.map((question) => (
          <Field key={question} label={question} name="answer" autocomplete="off" maxlength={200} required />
        ))}
        <Submit primary>{passwordHelp.goOn}</Submit>
      </form>
    </>
  );
}
