import { useState } from 'preact/hooks';
import type { ConnectedService } from '../../utils/domain/account.ts';
import { send } from '../../utils/platform/messages.ts';
import { createPasskey } from '../../utils/platform/passkey.ts';
import { Notice } from '../ui/Notice.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useTexts } from '../ui/use-texts.ts';

interface Props {
  service: ConnectedService;
  accountId: string;
  onDone: () => void;
}

/** Offers a passkey after a sign-in with a password. */
export function PasskeyStep({ service, accountId, onDone }: Props) {
  const { texts } = useTexts();
  const { connect: t } = texts;
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');

  async function add() {
    setBusy(true);
    setFault(await trouble());
    setBusy(false);
  }

  /** A sentence about what went wrong; empty when nothing did. */
  async function trouble(): Promise<string> {
    const options = await send('passkey.options', { accountId });
    if (!options.ok) return texts.faults[options.code];
    const ceremony = await createPasskey(service, options.value);
    if (!ceremony.ok) return t.ceremony[ceremony.fault];
    const added = await send('passkey.add', { accountId, response: ceremony.response });
    if (!added.ok) return texts.faults[added.code];
    onDone();
    return '';
  }

  return (
    <Sheet title={t.addPasskeyTitle}>
      <p>{t.addPasskeyText}</p>
      {fault && <Notice kind="fault">{fault}</Notice>}
      <button type="button" class="primary" disabled={busy} onClick={() => void add()}>
        {t.addPasskey}
      </button>
      <button type="button" class="quiet" onClick={onDone}>
        {t.notNow}
      </button>
    </Sheet>
  );
}
