/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from 'hono/jsx';

interface DeskAnswerProps {
  good: boolean;
  title: string;
}

/** Right or wrong, large and with a sign, so that an agent sees it at a glance. */
export const DeskAnswer = ({ good, title, children }: PropsWithChildren<DeskAnswerProps>) => (
  <section class={`answer ${good ? 'good' : 'bad'}`} role={good ? 'status' : 'alert'}>
    <h2>
      <span aria-hidden="true">{good ? '✓' : '✕'}</span> {title}
    </h2>
    {children}
  </section>
);
