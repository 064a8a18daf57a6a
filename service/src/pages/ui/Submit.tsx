/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from 'hono/jsx';

interface SubmitProps {
  /** The action that the page is for. */
  primary?: boolean;
  /** Looks like a link. */
  quiet?: boolean;
  autofocus?: boolean;
}

export const Submit = ({ primary, quiet, autofocus, children }: PropsWithChildren<SubmitProps>) => (
  <button type="submit" class={primary ? 'primary' : quiet ? 'quiet' : undefined} autofocus={autofocus}>
    {children}
  </button>
);
