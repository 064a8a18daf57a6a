import './Countdown.css';
import { minutesAndSeconds } from '../../utils/domain/format-time.ts';
import { useTexts } from './use-texts.ts';

const RADIUS = 34;
const CIRCUMFERENCE = 2 * Math.PI * RADIUS;

interface Props {
  /** In milliseconds. */
  left: number;
  lifetime: number;
}

/** A ring that empties, with the minutes and seconds inside. */
export function Countdown({ left, lifetime }: Props) {
  const { texts } = useTexts();
  const time = minutesAndSeconds(left);
  const gone = CIRCUMFERENCE * (1 - Math.min(1, left / lifetime));
  return (
    <div class="countdown" role="timer" aria-label={texts.pin.timeLeft(time)}>
      <svg viewBox="0 0 76 76" aria-hidden="true">
        <circle cx="38" cy="38" r={RADIUS} />
        <circle
          class="left"
          cx="38"
          cy="38"
          r={RADIUS}
          stroke-dasharray={CIRCUMFERENCE}
          stroke-dashoffset={gone}
        />
      </svg>
      {time}
    </div>
  );
}
