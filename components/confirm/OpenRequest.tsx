import { useRef, useState } from 'preact/hooks';
import { clockTime } from '../../utils/domain/format-time.ts';
import { send } from '../../utils/platform/messages.ts';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ConfirmationCardProps } from './card-props.ts';
import { faultText, useConfirmationTexts } from './use-texts.ts';

/** A request that waits for an answer. */
export function OpenRequest({
  account,
  signedIn,
  proof,
  request,
  byPasskey,
  onSignIn,
}: ConfirmationCardProps) {
  const words = useConfirmationTexts();
  const { t, texts, language } = words;
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const address = { accountId: account.id, id: request.id };
  const passwordIsProof = proof === 'password';

  async function confirm() {
    setBusy(true);
    setFault('');
    const came = passwordIsProof
      ? await send('confirmation.confirm', { ...address, proof: { password } })
      : await byPasskey(account, request.id);
    setBusy(false);
    if (came === 'elsewhere') return;
    if (typeof came === 'string') setFault(t.passkey[came]);
    else if (!came.ok) {
      const refused = came.code === 'wrong-credentials';
      setFault(refused && !passwordIsProof ? t.passkey.refused : faultText(came, words));
      // The typed text stays, so that the person can correct it.
      if (refused) box.current?.querySelector('input')?.focus();
    }
  }

  return (
    <>
      <Notice kind="never">{t.only}</Notice>
      <p class="sees">{t.sees}</p>
      {signedIn ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void confirm();
          }}
        >
          {passwordIsProof && (
            <div ref={box}>
              <TextField
                label={t.password}
                hint={texts.connect.passwordText(new URL(account.service.origin).host)}
                name="password"
                type="password"
                autocomplete="current-password"
                maxLength={1024}
                required
                aria-invalid={fault !== ''}
                value={password}
                onInput={(event) => setPassword(event.currentTarget.value)}
              />
            </div>
          )}
          {fault && <Notice kind="fault">{fault}</Notice>}
          <footer>
            <button type="submit" class="primary" disabled={busy}>
              {busy ? t.confirming : passwordIsProof ? t.confirm : t.byPasskey}
            </button>
            <button type="button" disabled={busy} onClick={() => void send('confirmation.deny', address)}>
              {t.deny}
            </button>
          </footer>
        </form>
      ) : (
        <>
          <Notice kind="fault">{t.faults.unauthenticated}</Notice>
          <footer>
            <button type="button" class="primary" onClick={onSignIn}>
              {texts.signIn}
            </button>
          </footer>
        </>
      )}
      <p class="until">{t.lapses(clockTime(request.deadline, language))}</p>
    </>
  );
}
