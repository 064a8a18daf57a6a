import type { PinRecord } from '../../utils/domain/support-pin.ts';
import { isLive } from '../../utils/domain/support-pin.ts';
import { Notice } from '../ui/Notice.tsx';
import { PinCard } from '../ui/PinCard.tsx';
import { useWords } from '../ui/use-texts.ts';

export interface SitePinProps {
  name: string;
  /** Digits of its PINs. */
  length: number;
  pin: PinRecord | undefined;
  onGet: () => void;
  /** `given`: read out to support; otherwise only put out of sight. */
  onDrop: (given: boolean) => void;
}

/** A support PIN that a known site made on its own page. */
export function SitePin({ name, length, pin, onGet, onDrop }: SitePinProps) {
  const { sites: t } = useWords().texts;
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
