/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from 'hono/jsx';

interface SentenceProps {
  text: (piece: string) => string;
}

/** A sentence of the locale, with an element where the piece stands. */
export function Sentence({ text, children }: PropsWithChildren<SentenceProps>) {
  const [before, after] = text('\0').split('\0');
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
