import { useState } from 'preact/hooks';
import type { ConnectedService } from '../../utils/domain/account.ts';
import { type DiscoveryFault, discover } from '../../utils/platform/discovery.ts';
import { Notice } from '../ui/Notice.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useTexts } from '../ui/use-texts.ts';

interface Props {
  /** Addresses to choose instead of typing, with their labels. */
  offers: { address: string; label: string }[];
  onFound: (service: ConnectedService) => void;
}

export function AddressStep({ offers, onFound }: Props) {
  const { connect: t } = useTexts().texts;
  const [address, setAddress] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<DiscoveryFault>();

  async function find(wanted: string) {
    setBusy(true);
    setFault(undefined);
    const found = await discover(wanted);
    setBusy(false);
    if (found.ok) onFound(found.service);
    else setFault(found.fault);
  }

  return (
    <Sheet title={t.addressTitle}>
      <p class="soft">{t.addressText}</p>
      {offers.length > 0 && (
        <div class="choices">
          {offers.map((offer) => (
            <button
              type="button"
              key={offer.address}
              disabled={busy}
              onClick={() => void find(offer.address)}
            >
              {offer.label}
            </button>
          ))}
        </div>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void find(address);
        }}
      >
        <TextField
          label={t.address}
          hint={t.addressExample}
          name="address"
          inputMode="url"
          autocomplete="url"
          autocapitalize="none"
          spellcheck={false}
          required
          autofocus
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        {fault && <Notice kind="fault">{t.faults[fault]}</Notice>}
        <button type="submit" class="primary" disabled={busy}>
          {busy ? t.finding : t.find}
        </button>
      </form>
    </Sheet>
  );
}
