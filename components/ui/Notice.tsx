import type { ComponentChildren } from 'preact';

interface Props {
  /** `never` is advice, `fault` says what went wrong, `good` what succeeded. */
  kind: 'never' | 'fault' | 'good';
  children: ComponentChildren;
}

export const Notice = ({ kind, children }: Props) => (
  <p class={`notice ${kind}`} role={kind === 'fault' ? 'alert' : undefined}>
    {children}
  </p>
);
