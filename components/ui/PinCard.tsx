import './PinCard.css';
import type { ComponentChildren } from 'preact';
import type { AccountStatus } from '../../utils/domain/account.ts';
import { clockTime, roughDuration } from '../../utils/domain/format-time.ts';
import {
  grouped,
  isLive,
  noticeableSkew,
  type PinRecord,
  phaseOf,
  remaining,
} from '../../utils/domain/support-pin.ts';
import { CopyButton } from './CopyButton.tsx';
import { Countdown } from './Countdown.tsx';
import { FaultNotice } from './FaultNotice.tsx';
import { NewPinButton } from './NewPinButton.tsx';
import { Notice } from './Notice.tsx';
import { PinEnding } from './PinEnding.tsx';
import { useNow } from './use-now.ts';
import { useTexts } from './use-texts.ts';

interface Props {
  /** The service or site that takes the PIN. */
  name: string;
  /** How many digits a PIN has while it is being made. */
  length: number;
  status: AccountStatus;
  onCreate: () => void;
  onDismiss: () => void;
  /** What else the person can do with a live PIN. */
  children?: ComponentChildren;
}

/** One PIN: being made, live, or over. */
export function PinCard({ name, length, status, onCreate, onDismiss, children }: Props) {
  const { texts } = useTexts();
  const { pin, making, fault } = status;
  const now = useNow(pin?.ended ? undefined : pin?.deadline);
  const busy = making !== undefined && !fault;
  return (
    <section
      class={`card pin-card ${pin ? phaseOf(pin, now) : ''}`}
      aria-label={texts.pin.title}
      aria-busy={busy}
    >
      <header>
        <strong>{name}</strong>
        {isLive(pin, now) && !busy && <span>{texts.pin.worksOnce}</span>}
      </header>
      {fault && <FaultNotice fault={fault} stale={isLive(pin, now)} />}
      {busy ? (
        <Making digits={length} />
      ) : (
        pin && (isLive(pin, now) ? <LivePin pin={pin} now={now} /> : <PinEnding pin={pin} now={now} />)
      )}
      <footer>
        {isLive(pin, now) && !busy && pin.digits && <CopyButton text={pin.digits} />}
        <NewPinButton
          primary={!isLive(pin, now) || busy}
          disabled={busy}
          again={making !== undefined && fault !== undefined}
          onCreate={onCreate}
        />
        {isLive(pin, now) && !busy && children}
        {!busy && !isLive(pin, now) && (
          <button type="button" onClick={onDismiss}>
            {texts.ok}
          </button>
        )}
      </footer>
    </section>
  );
}

function LivePin({ pin, now }: { pin: PinRecord; now: number }) {
  const { texts, language } = useTexts();
  const { digits = '' } = pin;
  const until = clockTime(pin.deadline, language);
  const skew = noticeableSkew(pin);
  return (
    <>
      <div class="row">
        <output class="digits">
          <span aria-hidden="true">
            {grouped(digits)
              .split(' ')
              .map((group) => (
                <span class="group">{group}</span>
              ))}
          </span>
          <span class="visually-hidden">{[...digits].join(' ')}</span>
        </output>
        <Countdown left={remaining(pin, now)} lifetime={pin.lifetime} />
      </div>
      <p role="status">
        {phaseOf(pin, now) === 'last-minute' ? texts.pin.lastMinute(until) : texts.pin.until(until)}
      </p>
      {skew !== 0 && <Notice kind="never">{texts.pin.clockWrong(roughDuration(skew, language))}</Notice>}
    </>
  );
}

function Making({ digits }: { digits: number }) {
  const { texts } = useTexts();
  return (
    <>
      <div class="row">
        <div class="digits making" aria-hidden="true">
          {'•'.repeat(digits)}
        </div>
        <div class="countdown" />
      </div>
      <p role="status">{texts.pin.making}</p>
    </>
  );
}
