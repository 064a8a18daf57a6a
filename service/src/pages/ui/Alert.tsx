/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from 'hono/jsx';

/** What went wrong, above a form; nothing where nothing did. A field refers to it by its id. */
export const Alert = ({ children }: PropsWithChildren) =>
  children === undefined ? null : (
    <p class="alert" role="alert" id="problem">
      {children}
    </p>
  );
