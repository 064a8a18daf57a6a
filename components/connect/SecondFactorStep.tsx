import { useState } from 'preact/hooks';
import type { SecondStep as Step } from '../../protocol/protocol.ts';
import type { ConnectedService } from '../../utils/domain/account.ts';
import { clockTime } from '../../utils/domain/format-time.ts';
import type { Fault } from '../../utils/domain/outcome.ts';
import { type SignInResult, send } from '../../utils/platform/messages.ts';
import { Notice } from '../ui/Notice.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useTexts } from '../ui/use-texts.ts';

interface Props {
  service: ConnectedService;
  second: Step;
  onSignedIn: (signedIn: SignInResult) => void;
  onBack: () => void;
}

/** The second step of a sign-in: a code that was sent, or security questions. */
export function SecondFactorStep({ service, second, onSignedIn, onBack }: Props) {
  const { texts, language } = useTexts();
  const { secondStep: t } = texts.connect;
  const { ticket, step } = second;
  const labels = step.kind === 'code' ? [t.code(step.digits)] : step.questions;
  const [answers, setAnswers] = useState(labels.map(() => ''));
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const [resent, setResent] = useState(false);

  function say({ code, retryAfter }: Fault) {
    if (code === 'not-found') return setFault(t.over);
    if (code === 'wrong-credentials' || code === 'unauthenticated') return setFault(t.wrong);
    const later =
      retryAfter === undefined ? '' : ` ${texts.retryAt(clockTime(Date.now() + retryAfter, language))}`;
    setFault(texts.faults[code] + later);
  }

  async function work(job: () => Promise<void>) {
    setBusy(true);
    setFault('');
    setResent(false);
    await job();
    setBusy(false);
  }

  const goOn = () =>
    work(async () => {
      const outcome = await send('session.bySecondStep', { service, ticket, answers });
      if (outcome.ok) onSignedIn(outcome.value);
      else say(outcome);
    });

  const resend = () =>
    work(async () => {
      const outcome = await send('session.anotherCode', { service, ticket });
      if (outcome.ok) setResent(true);
      else say(outcome);
    });

  return (
    <Sheet title={t.title}>
      {fault && <Notice kind="fault">{fault}</Notice>}
      <p role="status">
        {resent
          ? t.resent
          : step.kind === 'questions'
            ? t.questions
            : step.via === 'sms'
              ? t.bySms
              : t.byEmail}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void goOn();
        }}
      >
        {labels.map((label, at) => (
          <TextField
            key={label}
            label={label}
            name="answer"
            required
            value={answers[at] ?? ''}
            onInput={({ currentTarget: { value } }) =>
              setAnswers(answers.map((answer, position) => (position === at ? value : answer)))
            }
            {...(step.kind === 'code'
              ? { autocomplete: 'one-time-code', inputMode: 'numeric', maxLength: 12, hint: t.never }
              : { autocomplete: 'off', maxLength: 200 })}
          />
        ))}
        <button type="submit" class="primary" disabled={busy}>
          {t.goOn}
        </button>
      </form>
      {step.kind === 'code' && (
        <button type="button" disabled={busy} onClick={() => void resend()}>
          {t.resend}
        </button>
      )}
      <button type="button" class="quiet" onClick={onBack}>
        {t.back}
      </button>
    </Sheet>
  );
}
