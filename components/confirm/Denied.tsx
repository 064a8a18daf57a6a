import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { send } from '../../utils/platform/messages.ts';
import { Notice } from '../ui/Notice.tsx';
import type { ConfirmationCardProps } from './card-props.ts';
import { faultText, useConfirmationTexts } from './use-texts.ts';

interface Props extends ConfirmationCardProps {
  /** What else the person can do. */
  children: ComponentChildren;
}

/** Shown after the desk has been told: what the person can do against the caller. */
export function Denied({ account, signedIn, request, onSignIn, children }: Props) {
  const words = useConfirmationTexts();
  const { t, texts } = words;
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');

  async function signOut() {
    setBusy(true);
    setFault('');
    const ended = await send('session.endAll', { accountId: account.id });
    setBusy(false);
    if (!ended.ok)
      setFault(ended.code === 'unauthenticated' ? t.denied.overAlready : faultText(ended, words));
  }

  return (
    <>
      <p>{t.denied.told}</p>
      {request.signedOut ? <Notice kind="good">{t.denied.signedOut}</Notice> : <p>{t.denied.text}</p>}
      {fault && <Notice kind="fault">{fault}</Notice>}
      <footer>
        {signedIn && !request.signedOut && (
          <button type="button" class="primary" disabled={busy} onClick={() => void signOut()}>
            {busy ? t.denied.signingOut : t.denied.signOut}
          </button>
        )}
        {!signedIn && (
          <button type="button" class="primary" onClick={onSignIn}>
            {texts.signIn}
          </button>
        )}
        {children}
      </footer>
    </>
  );
}
