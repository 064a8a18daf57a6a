import './MoreHelp.css';
import { SITES } from '../../sites/index.ts';
import type { SiteId } from '../../utils/domain/site.ts';
import { Row } from '../ui/Row.tsx';
import { useTexts } from '../ui/use-texts.ts';

export interface MoreHelpProps {
  /** The popup has nothing else to show yet. */
  open: boolean;
  onGetPin: (site: SiteId) => void;
  /** To what is known of one of the sites, or of all that have it. */
  onHelp: (about: 'device' | 'which-way', site?: SiteId) => void;
  onWorkshop: () => void;
}

/** Help that needs no account at a service. */
export function MoreHelp({ open, onGetPin, onHelp, onWorkshop }: MoreHelpProps) {
  const { sites: t } = useTexts().texts;
  return (
    <details class="more" open={open}>
      <summary>{t.list}</summary>
      <ul class="card accounts" aria-label={t.list}>
        {SITES.map(
          ({ id, name, supportPin }) =>
            supportPin && (
              <Row key={id} name={name} text={t.supportPin}>
                <button type="button" onClick={() => onGetPin(id)}>
                  {t.getPin}
                </button>
              </Row>
            ),
        )}
        {SITES.map(
          ({ id, name, resetOptions }) =>
            resetOptions && (
              <Row key={id} name={name} text={t.newPassword}>
                <button type="button" onClick={() => onHelp('which-way', id)}>
                  {t.whichWay}
                </button>
              </Row>
            ),
        )}
      </ul>
      <p>
        {SITES.some(({ confirmsOnDevice }) => confirmsOnDevice) && (
          <button type="button" class="quiet" onClick={() => onHelp('device')}>
            {t.onDevice}
          </button>
        )}
        <button type="button" class="quiet" onClick={onWorkshop}>
          {t.workshop}
        </button>
      </p>
    </details>
  );
}
