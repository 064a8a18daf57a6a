import type { PinRecord } from '../../utils/domain/support-pin.ts';
import { isLive } from '../../utils/domain/support-pin.ts';
import { Notice } from '../ui/Notice.tsx';
import { PinCard } from '../ui/PinCard.tsx';
import { useTexts } from '../ui/use-texts.ts';

export interface SitePinCardProps {
  name: string;
  /** How many digits its PINs have. */
  length: number;
  pin: PinRecord | undefined;
  onGet: () => void;
  /** `given`: the person has read the PIN to support. Otherwise the card is only hidden. */
  onDrop: (given: boolean) => void;
}

/** A support PIN that a known site made on its own page. */
export function SitePinCard({ name, length, pin, onGet, onDrop }: SitePinCardProps) {
  const { sites: t } = useTexts().texts;
  if (!pin) return null;
  return (
    <>
      <PinCard name={name} length={length} status={{ pin }} onCreate={onGet} onDismiss={() => onDrop(false)}>
        <button type="button" onClick={() => onDrop(true)}>
          {t.given}
        </button>
      </PinCard>
      {isLive(pin, Date.now()) && <Notice kind="never">{t.fourAndSix}</Notice>}
    </>
  );
}
