/** @jsxImportSource hono/jsx */
import type { DeskCase } from '../../../../protocol/protocol.ts';
import { Field } from '../ui/Field.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Time } from '../ui/Time.tsx';
import { DeskAnswer } from './DeskAnswer.tsx';
import { DeskCountdown } from './DeskCountdown.tsx';

/** Asks the person of a case to confirm; while that waits, or once it was denied, says so instead. */
export function ConfirmationForm({ id, confirmation }: Pick<DeskCase, 'id' | 'confirmation'>) {
  const { confirmation: t } = usePageTexts();
  if (confirmation?.status === 'denied')
    return (
      <DeskAnswer good={false} title={t.deskDenied}>
        <p>{t.deskDeniedText}</p>
      </DeskAnswer>
    );
  if (confirmation?.status === 'waiting')
    return (
      <section class="card" role="status">
        <h2>{t.waiting}</h2>
        <p>
          <Sentence text={(when) => t.waitingText(when, confirmation.reason)}>
            <Time at={confirmation.createdAt} />
          </Sentence>{' '}
          <DeskCountdown until={confirmation.expiresAt} />
        </p>
        <p>{t.sayNumber}</p>
        <p class="digits">{confirmation.number}</p>
      </section>
    );
  return (
    <form method="post" action={`/desk/cases/${id}/confirmation`} class="card">
      <h2>{t.ask}</h2>
      {confirmation?.status === 'lapsed' && <p class="alert">{t.lapsed}</p>}
      <p>{t.askText}</p>
      <Field label={t.reason} hint={t.reasonHint} name="reason" autocomplete="off" maxlength={200} required />
      <Submit>{t.send}</Submit>
    </form>
  );
}
