import type { GuideTexts } from '../../locales/en/guide.ts';
import type { GuidePanelState } from '../../utils/domain/guide/panel-state.ts';
import { CurrentStep, type CurrentStepProps } from './CurrentStep.tsx';
import { usePanelTexts } from './context.ts';
import { Emphasised } from './Emphasised.tsx';
import { ProgressStep } from './ProgressStep.tsx';

interface Props extends CurrentStepProps {
  /** Only the present step. */
  brief: boolean;
}

/** The whole way through: behind, now, to come. Where it is not known, only what to do now. */
export function Progress({ view, brief, ...rest }: Props) {
  const { texts } = usePanelTexts();
  const title = nowTitle(view, texts);
  // Another step begins from its own beginning.
  const doing = <CurrentStep key={view.page} view={view} {...rest} />;
  return (
    <>
      {view.plan.length > 0 && !brief ? (
        <ol class="steps">
          {view.plan.map((step, index) => (
            <ProgressStep
              key={step}
              number={index + 1}
              state={index < view.now ? 'done' : index === view.now ? 'now' : 'to-come'}
              title={index === view.now ? title : texts.plan[step]}
            >
              {index === view.now && doing}
            </ProgressStep>
          ))}
        </ol>
      ) : (
        <div class="single">
          <h2>{title}</h2>
          {doing}
        </div>
      )}
      <p class="notice never">
        <Emphasised sentence={neverOf(view, texts)} part={view.host} />
      </p>
    </>
  );
}

/** The present step in a few words. */
export const nowTitle = ({ page, advice }: GuidePanelState, texts: GuideTexts): string =>
  page === 'code' && advice.digits !== undefined ? texts.sixDigits(advice.digits) : texts.now[page].title;

const PIN_PAGES: readonly GuidePanelState['page'][] = [
  'sign-in',
  'find-pin',
  'no-pin',
  'make-pin',
  'read-pin',
];

/** On the way to a support PIN of the site's own. */
export const isPinPage = ({ page }: GuidePanelState): boolean => PIN_PAGES.includes(page);

function neverOf(view: GuidePanelState, { never }: GuideTexts): string {
  const { page, host, site = '' } = view;
  if (isPinPage(view)) return never.fourAndSix(site);
  if (page === 'code' || page === 'two-step')
    return view.makesPins ? `${never.code(host)} ${never.fourAndSix(site)}` : never.code(host);
  if (page === 'new-password' || page === 'change-password') return never.password(host);
  return never.other(host);
}
