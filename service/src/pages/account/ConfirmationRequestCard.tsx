/** @jsxImportSource hono/jsx */
import type { Confirmation, ConfirmationProof, ConfirmationState } from '../../../../protocol/protocol.ts';
import { usePageTexts } from '../ui/frame.ts';
import { PasskeyButton } from '../ui/PasskeyButton.tsx';
import { PasswordField } from '../ui/PasswordField.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Time } from '../ui/Time.tsx';

export const CONFIRMATION_PATH = '/account/confirmations';

/** The request that waits for an answer; nothing where none does. */
export function ConfirmationRequestCard({ proof, confirmations }: ConfirmationState) {
  const { confirmation: t } = usePageTexts();
  const waiting = confirmations.find(({ status }) => status === 'waiting');
  if (!waiting) return null;
  return (
    <section class="card ask" id="confirmation">
      <h2>{t.title}</h2>
      <p>
        <Sentence text={(when) => t.asks(waiting.agent, waiting.desk, when)}>
          <Time at={waiting.createdAt} />
        </Sentence>
        <br />
        <q>{waiting.reason}</q>
      </p>
      <p>{t.only}</p>
      <p class="soft">
        <Sentence text={t.lapses}>
          <Time at={waiting.expiresAt} />
        </Sentence>
      </p>
      <ConfirmationAnswers {...waiting} proof={proof} />
    </section>
  );
}

type AnswersProps = Pick<Confirmation, 'id' | 'numbers'> & { proof: ConfirmationProof };

function ConfirmationAnswers({ id, numbers, proof }: AnswersProps) {
  const { confirmation: t } = usePageTexts();
  const path = `${CONFIRMATION_PATH}/${id}`;
  return (
    <div class="answers">
      {proof === 'passkey' ? (
        <fieldset>
          <legend>{t.pickNumber}</legend>
          <div class="numbers">
            {(numbers ?? []).map((number) => (
              <PasskeyButton
                key={number}
                kind="get"
                path={`${path}/passkey/${number}`}
                label={String(number)}
                failure={t.passkeyFailed}
              />
            ))}
          </div>
        </fieldset>
      ) : (
        <form method="post" action={`${path}/confirm`}>
          <PasswordField kind="current" label={t.password} hint={t.passwordHint} />
          <fieldset>
            <legend>{t.pickNumber}</legend>
            <div class="numbers">
              {(numbers ?? []).map((number) => (
                <Submit key={number} primary name="number" value={String(number)}>
                  {number}
                </Submit>
              ))}
            </div>
          </fieldset>
        </form>
      )}
      <form method="post" action={`${path}/deny`}>
        <Submit>{t.deny}</Submit>
      </form>
    </div>
  );
}
