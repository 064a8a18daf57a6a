/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from 'hono/jsx';

interface FoldedProofProps {
  title: string;
  open: boolean;
}

/** A proof for people who have neither a PIN nor a device; folded up until it is needed. */
export const FoldedProof = ({ title, open, children }: PropsWithChildren<FoldedProofProps>) => (
  <details class="card" open={open}>
    <summary>{title}</summary>
    {children}
  </details>
);
