/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from 'hono/jsx';

interface SubmitProps {
  /** The action that the page is for. */
  primary?: boolean;
  /** Looks like a link. */
  quiet?: boolean;
  autofocus?: boolean;
  /** Where several buttons send one form, which of them was pressed. */
  name?: string;
  value?: string;
}

export const Submit = ({ primary, quiet, children, ...button }: PropsWithChildren<SubmitProps>) => (
  <button type="submit" class={primary ? 'primary' : quiet ? 'quiet' : undefined} {...button}>
    {children}
  </button>
);
