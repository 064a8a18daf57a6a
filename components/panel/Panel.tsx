import { useState } from 'preact/hooks';
import { isSmall, type PanelState } from '../../utils/domain/guide/panel-state.ts';
import { Mark } from '../ui/Mark.tsx';
import { Closing } from './Closing.tsx';
import { type CurrentStepProps, troubleOf } from './CurrentStep.tsx';
import { usePanelTexts } from './context.ts';
import { isPinPage, nowTitle, Progress } from './Progress.tsx';
import { Warning } from './Warning.tsx';

export interface PanelProps extends Omit<CurrentStepProps, 'view'> {
  view: PanelState;
  /** Brief or small where it would cover the box it speaks of otherwise. */
  fit: 'whole' | 'brief' | 'small';
  onCollapse: (collapsed: boolean) => void;
  onClose: (scope: 'page' | 'site') => void;
  /** A press on the handle, which may become a drag. */
  onGrab: (event: PointerEvent) => void;
  /** To the next corner. */
  onMove: () => void;
}

export function Panel({ view, fit, onCollapse, onClose, onGrab, onMove, ...doing }: PanelProps) {
  const { texts, language } = usePanelTexts();
  const [closing, setClosing] = useState(false);
  const warning = view.kind === 'warning';
  const small = isSmall(view) || (fit === 'small' && !warning);
  const title = titleOf(view, texts);
  const step = view.kind === 'guide' && view.plan.length > 0 && texts.step(view.now + 1, view.plan.length);
  return (
    <aside
      class={`panel${small ? ' small' : ''}${warning ? ' warned' : ''}`}
      aria-label={texts.panel}
      lang={language}
    >
      {/* The handle is for the pointer; the button in it does the same for the keyboard. */}
      <header onPointerDown={onGrab}>
        <Mark />
        <div class="title">
          <h1>{small ? shortTitleOf(view, texts) : title}</h1>
          {step && <small>{step}</small>}
        </div>
        <button type="button" class="quiet move" aria-label={texts.move} title={texts.move} onClick={onMove}>
          <Icon path="M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01" />
        </button>
        {(!warning || small) && (
          <button
            type="button"
            class="quiet"
            aria-label={small ? texts.expand : texts.collapse}
            title={small ? texts.expand : texts.collapse}
            aria-expanded={!small}
            onClick={() => onCollapse(!small)}
          >
            <Icon path={small ? 'M6 15l6-6 6 6' : 'M6 9l6 6 6-6'} />
          </button>
        )}
        {(!warning || !small) && (
          <button
            type="button"
            class="quiet"
            aria-label={texts.close}
            title={texts.close}
            aria-expanded={closing}
            // Of a warning a strip stays: a press may be one that the page has borrowed.
            onClick={() => (warning ? onClose('page') : setClosing(!closing))}
          >
            <Icon path="M6 6l12 12M18 6L6 18" />
          </button>
        )}
      </header>
      {closing && <Closing host={view.host} onClose={onClose} onCancel={() => setClosing(false)} />}
      {!small && (
        <div class="content">
          {view.kind === 'warning' ? (
            <Warning view={view} />
          ) : (
            <Progress view={view} brief={fit === 'brief'} {...doing} />
          )}
        </div>
      )}
      <p class="visually-hidden" aria-live="polite">
        {view.kind === 'guide' && `${step || title}: ${nowTitle(view, texts)}.`}
        {/* The large panel shows it, and says it, by itself. */}
        {view.kind === 'guide' && small && view.trouble && ` ${troubleOf(view, texts)}`}
      </p>
    </aside>
  );
}

/** Of a panel that is made small. */
const shortTitleOf = (view: PanelState, texts: ReturnType<typeof usePanelTexts>['texts']): string =>
  view.kind === 'guide' ? nowTitle(view, texts) : texts.warning.title(view.site);

function titleOf(view: PanelState, texts: ReturnType<typeof usePanelTexts>['texts']): string {
  if (view.kind === 'warning') return 'Watchword';
  if (!view.site) return texts.titleAnywhere;
  if (isPinPage(view)) return texts.titlePin(view.site);
  return view.page === 'two-step' ? texts.titleCode(view.site) : texts.title(view.site);
}

const Icon = ({ path }: { path: string }) => (
  <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
    <path d={path} />
  </svg>
);
