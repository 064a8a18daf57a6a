import { useState } from 'preact/hooks';
import type { GuideTexts } from '../../locales/en/guide.ts';
import { ago } from '../../utils/domain/format-time.ts';
import type { GuidePanelState } from '../../utils/domain/guide/panel-state.ts';
import type { WaitKind } from '../../utils/domain/wait.ts';
import { DeviceConfirmation } from '../ui/reset-options/DeviceConfirmation.tsx';
import { Reminder } from '../ui/reset-options/Reminder.tsx';
import { WhichWay } from '../ui/reset-options/WhichWay.tsx';
import { useNow } from '../ui/use-now.ts';
import { usePanelTexts } from './context.ts';
import { Remedies } from './Remedies.tsx';

export interface CurrentStepProps {
  view: GuidePanelState;
  /** Undefined where the page has no box to show. */
  onShowBox?: (() => void) | undefined;
  pointsAt: 'box' | 'button';
  onWait: (kind: WaitKind, from: number) => void;
  onWorkshop: () => void;
}

const HOUR = 60 * 60_000;

const isCodePage = ({ page }: GuidePanelState) => page === 'code' || page === 'two-step';

/** Asked for where the guide was not, on a site of which nothing is known: it may have come on paper. */
const isCodeGiven = ({ page, site, codeSentAt }: GuidePanelState) =>
  page === 'code' && site === undefined && codeSentAt === undefined;

/** What went wrong, as far as the page tells. */
export const troubleOf = (view: GuidePanelState, texts: GuideTexts): string =>
  isCodePage(view) ? texts.codeTrouble : texts.trouble;

/** What to do now: one sentence, what is worth knowing, and the way to the box. */
export function CurrentStep({ view, onShowBox, pointsAt, onWait, onWorkshop }: CurrentStepProps) {
  const { texts, help, language } = usePanelTexts();
  const [remediesShown, setRemediesShown] = useState(false);
  const { page, advice, trouble } = view;
  const isCode = isCodePage(view);
  const site = view.site ?? texts.somebody;
  if (remediesShown && isCode)
    return <Remedies view={view} site={site} onBack={() => setRemediesShown(false)} />;
  return (
    <>
      {trouble && (
        <p class="trouble" role="alert">
          {troubleOf(view, texts)}
        </p>
      )}
      <p>
        {isCodeGiven(view) ? texts.codeGiven : texts.now[page].text(site)}{' '}
        {page === 'code' && !isCodeGiven(view) && <CodeTimes view={view} />}
      </p>
      {page === 'new-password' && <p>{texts.afterSaving}</p>}
      {(page === 'new-password' || page === 'done') && (
        <ul class="facts">
          {advice.consequences.map((consequence) => {
            const text = texts.consequences[consequence];
            return <li key={consequence}>{typeof text === 'string' ? text : text(site)}</li>;
          })}
        </ul>
      )}
      {page === 'no-pin' && view.confirmsOnDevice && (
        <details>
          <summary>{help.confirmation.title(site)}</summary>
          <DeviceConfirmation texts={help} site={site} />
        </details>
      )}
      <div class="row">
        {onShowBox && page !== 'read-pin' && (
          <button type="button" class="primary" onClick={onShowBox}>
            {pointsAt === 'button' ? texts.showButton : texts.showBox}
          </button>
        )}
        {isCode && (
          <button type="button" onClick={() => setRemediesShown(true)}>
            {texts.didNotCome}
          </button>
        )}
        {(page === 'new-password' || page === 'change-password') && (
          <button type="button" title={texts.workshopText} onClick={onWorkshop}>
            {texts.workshop}
          </button>
        )}
      </div>
      {page === 'which-way' && view.resetOptions && (
        <WhichWay
          texts={help}
          language={language}
          site={site}
          host={view.host}
          options={view.resetOptions}
          waits={view.waits ?? {}}
          begun={view.waitBegun === true}
          onWait={onWait}
        />
      )}
      {page === 'request-access' && (
        <Reminder
          texts={help}
          label={help.wait.begin}
          begun={view.waitBegun === true}
          onWait={() => onWait('profile-change', Date.now())}
        />
      )}
    </>
  );
}

function CodeTimes({ view: { codeSentAt, advice } }: { view: GuidePanelState }) {
  const { texts, language } = usePanelTexts();
  const now = useNow(codeSentAt !== undefined ? codeSentAt + HOUR : undefined);
  return (
    <>
      {codeSentAt !== undefined && texts.sentAgo(ago(now - codeSentAt, language))} {texts.takesMinutes}{' '}
      {advice.minutes !== undefined && texts.lasts(advice.minutes)}
    </>
  );
}
