import './MoreHelp.css';
import { Row } from '../ui/Row.tsx';
import { useTexts } from '../ui/use-texts.ts';

export interface MoreHelpProps {
  /** The popup has nothing else to show yet. */
  open: boolean;
  onGetPin: () => void;
  /** Opens the help for one of the sites. */
  onHelp: (about: 'device' | 'which-way') => void;
  onWorkshop: () => void;
}

/** Help that needs no account at a service. */
export function MoreHelp({ open, onGetPin, onHelp, onWorkshop }: MoreHelpProps) {
  const { sites: t } = useTexts().texts;
  return (
    <details class="more" open={open}>
      <summary>{t.list}</summary>
      <ul class="card accounts" aria-label={t.list}>
        <Row name="Apple" text={t.supportPin}>
          <button type="button" onClick={onGetPin}>
            {t.getPin}
          </button>
        </Row>
        <Row name="MitID" text={t.newPassword}>
          <button type="button" onClick={() => onHelp('which-way')}>
            {t.whichWay}
          </button>
        </Row>
      </ul>
      <p>
        <button type="button" class="quiet" onClick={() => onHelp('device')}>
          {t.onDevice}
        </button>
        <button type="button" class="quiet" onClick={onWorkshop}>
          {t.workshop}
        </button>
      </p>
    </details>
  );
}
