import './ConfirmationCard.css';
import { useId } from 'preact/hooks';
import { endOf } from '../../utils/domain/confirmation-request.ts';
import { clockTime } from '../../utils/domain/format-time.ts';
import { useNow } from '../ui/use-now.ts';
import type { ConfirmationCardProps } from './card-props.ts';
import { Denying } from './Denying.tsx';
import { Ended } from './Ended.tsx';
import { OpenRequest } from './OpenRequest.tsx';
import { useConfirmationTexts } from './use-texts.ts';

const SIGNS = { confirmed: '✓', denied: '×', lapsed: '–' };

/** One request of a help desk: open, denied but not sent yet, or over. */
export function ConfirmationCard(props: ConfirmationCardProps) {
  const { t, language } = useConfirmationTexts();
  const heading = useId();
  const { request } = props;
  const { agent, desk, reason, askedAt, denying } = request;
  const now = useNow(request.ended ? undefined : request.deadline);
  const end = endOf(request, now);
  const sign = end ? SIGNS[end.how] : denying && '…';
  const open = denying ? t.denying.title : t.title;
  return (
    <section class="card ask" aria-labelledby={heading}>
      {/* One element from the request to its end, so that a screen reader hears what has become of it. */}
      <div role="status">
        <h2 id={heading}>
          {sign && (
            <span class={`sign ${end?.how ?? ''}`} aria-hidden="true">
              {sign}
            </span>
          )}
          {end ? t[end.how].title(clockTime(end.at, language)) : open}
        </h2>
      </div>
      <p class="who">{(end ? t.asked : t.asks)(agent, desk, clockTime(askedAt, language))}</p>
      <blockquote>{t.quoted(reason)}</blockquote>
      {end && <Ended how={end.how} {...props} />}
      {!end && (denying ? <Denying {...props} /> : <OpenRequest {...props} />)}
    </section>
  );
}
