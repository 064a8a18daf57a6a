import { clockTime } from '../../utils/domain/format-time.ts';
import { type PinRecord, phaseOf } from '../../utils/domain/support-pin.ts';
import { useTexts } from './use-texts.ts';

/** How a PIN ended, and what to do about it. */
export function PinEnding({ pin, now }: { pin: PinRecord; now: number }) {
  const { texts, language } = useTexts();
  const { ended: t } = texts;
  if (pin.ended?.how === 'used') {
    const { at, by } = pin.ended;
    return (
      <div class="ending" role="status">
        <h2>
          <span class="sign" aria-hidden="true">
            ✓
          </span>
          {t.used.title(clockTime(at, language), by ?? t.somebody)}
        </h2>
        <p>{t.used.text}</p>
      </div>
    );
  }
  const how = phaseOf(pin, now);
  if (how === 'live' || how === 'last-minute' || how === 'used') return null;
  return (
    <div class="ending" role="status">
      <h2>{t[how].title}</h2>
      <p>{t[how].text}</p>
    </div>
  );
}
