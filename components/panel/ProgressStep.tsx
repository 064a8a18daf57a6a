import type { ComponentChildren } from 'preact';
import { usePanelTexts } from './context.ts';

interface Props {
  /** From one. */
  number: number;
  state: 'done' | 'now' | 'to-come';
  title: string;
  children?: ComponentChildren;
}

/** One line of the way, with what to do under the present one. */
export function ProgressStep({ number, state, title, children }: Props) {
  const { texts } = usePanelTexts();
  return (
    <li class={state} aria-current={state === 'now' ? 'step' : undefined}>
      <i aria-hidden="true">{state === 'done' ? '✓' : number}</i>
      <div>
        {state === 'now' ? <h2>{title}</h2> : <span>{title}</span>}
        {state === 'done' && <span class="visually-hidden"> ({texts.stepDone})</span>}
        {children}
      </div>
    </li>
  );
}
