import type { SiteProfile } from '../../utils/domain/site.ts';
import { isLive, type PinRecord } from '../../utils/domain/support-pin.ts';
import { Notice } from '../ui/Notice.tsx';
import { PinCard } from '../ui/PinCard.tsx';
import { useTexts } from '../ui/use-texts.ts';

interface Props {
  site: SiteProfile;
  pin: PinRecord | undefined;
  onGet: () => void;
  /** `given`: the person has read the PIN to support. Otherwise the card is only hidden. */
  onDrop: (given: boolean) => void;
}

/** A support PIN that a known site made on its own page. */
export function SitePinCard({ site: { name, supportPin }, pin, onGet, onDrop }: Props) {
  const { sites: t } = useTexts().texts;
  if (!pin || !supportPin) return null;
  return (
    <>
      <PinCard
        name={name}
        length={supportPin.digits}
        status={{ pin }}
        onCreate={onGet}
        onDismiss={() => onDrop(false)}
      >
        <button type="button" onClick={() => onDrop(true)}>
          {t.given}
        </button>
      </PinCard>
      {isLive(pin, Date.now()) && <Notice kind="never">{t.fourAndSix(name)}</Notice>}
    </>
  );
}
