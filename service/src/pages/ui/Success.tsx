/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from 'hono/jsx';

export const Success = ({ children }: PropsWithChildren) => (
  <p class="good" role="status">
    {children}
  </p>
);
