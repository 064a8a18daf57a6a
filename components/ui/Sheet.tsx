import './Sheet.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  children: ComponentChildren;
}

/** One step of a flow in a tab. Its title takes the focus, so that screen readers announce the step. */
export function Sheet({ title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the paint. Later it would take the focus from somebody who types already.
  useLayoutEffect(() => {
    if (!document.querySelector('[autofocus]')) heading.current?.focus();
  }, []);
  return (
    <section class="card sheet">
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
