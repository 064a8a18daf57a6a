import { useState } from 'preact/hooks';
import type { SecondStep } from '../../protocol/protocol.ts';
import type { ConnectedService } from '../../utils/domain/account.ts';
import { clockTime } from '../../utils/domain/format-time.ts';
import type { Messages, SignInResult } from '../../utils/platform/messages.ts';
import { send } from '../../utils/platform/messages.ts';
import { signInWithPasskey } from '../../utils/platform/passkey.ts';
import { Notice } from '../ui/Notice.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useTexts } from '../ui/use-texts.ts';

interface Props {
  service: ConnectedService;
  /** The name with which the person signed in before. */
  identifier: string;
  onSignedIn: (signedIn: SignInResult) => void;
  /** The password is right, and the account asks for a second step. */
  onSecondStep: (second: SecondStep) => void;
}

export function SignInStep({ service, identifier: known, onSignedIn, onSecondStep }: Props) {
  const { texts, language } = useTexts();
  const { connect: t } = texts;
  const [identifier, setIdentifier] = useState(known);
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');

  function take(outcome: Messages['session.byPassword']['answer']) {
    if (outcome.ok)
      return 'ticket' in outcome.value ? onSecondStep(outcome.value) : onSignedIn(outcome.value);
    // Here the answer means a wrong password, not a lost session.
    const code = outcome.code === 'unauthenticated' ? 'wrong-credentials' : outcome.code;
    const { retryAfter } = outcome;
    setFault(
      texts.faults[code] +
        (retryAfter === undefined ? '' : ` ${texts.retryAt(clockTime(Date.now() + retryAfter, language))}`),
    );
  }

  async function work(job: () => Promise<void>) {
    setBusy(true);
    setFault('');
    await job();
    setBusy(false);
  }

  const byPassword = () =>
    work(async () => take(await send('session.byPassword', { service, identifier, password })));

  const byPasskey = () =>
    work(async () => {
      const options = await send('session.passkeyOptions', { service });
      if (!options.ok) return take(options);
      const ceremony = await signInWithPasskey(service, options.value);
      if (ceremony.ok) take(await send('session.byPasskey', { service, response: ceremony.response }));
      else setFault(t.ceremony[ceremony.fault]);
    });

  const ways = service.signIn;
  return (
    <Sheet title={t.signInTitle(service.name)}>
      {fault && <Notice kind="fault">{fault}</Notice>}
      {ways.includes('passkey') && (
        <button type="button" class="primary" disabled={busy} onClick={() => void byPasskey()}>
          {t.passkey}
        </button>
      )}
      {ways.length > 1 && (
        <p class="or">
          <span>{t.or}</span>
        </p>
      )}
      {ways.includes('password') && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void byPassword();
          }}
        >
          <TextField
            label={t.identifier}
            name="identifier"
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            maxLength={200}
            required
            value={identifier}
            onInput={(event) => setIdentifier(event.currentTarget.value)}
          />
          <TextField
            label={t.password}
            hint={t.passwordText(new URL(service.origin).host)}
            name="password"
            type="password"
            autocomplete="current-password"
            maxLength={1024}
            required
            value={password}
            onInput={(event) => setPassword(event.currentTarget.value)}
          />
          <button type="submit" class={ways.includes('passkey') ? undefined : 'primary'} disabled={busy}>
            {busy ? t.signingIn : texts.signIn}
          </button>
        </form>
      )}
    </Sheet>
  );
}
