import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GuidePanelState } from '../../utils/domain/guide/panel-state.ts';
import { usePanelTexts } from './context.ts';

interface Props {
  view: GuidePanelState;
  site: string;
  onBack: () => void;
}

/** What helps when the code does not come, the simplest first. */
export function Remedies({ view: { advice, host }, site, onBack }: Props) {
  const { texts } = usePanelTexts();
  const back = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the keyboard goes on here.
  useLayoutEffect(() => back.current?.focus(), []);
  return (
    <>
      <ul class="facts">
        {advice.remedies.map((remedy) => {
          const text = texts.remedies[remedy];
          return <li key={remedy}>{typeof text === 'string' ? text : text(site)}</li>;
        })}
      </ul>
      <div class="row">
        <button type="button" ref={back} onClick={onBack}>
          {texts.goBack}
        </button>
        {advice.customerService && (
          <a
            class="button"
            href={`https://${host}${advice.customerService}`}
            target="_blank"
            rel="noreferrer"
          >
            {texts.customerService}
          </a>
        )}
      </div>
    </>
  );
}
