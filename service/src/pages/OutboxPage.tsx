/** @jsxImportSource hono/jsx */
import type { OutgoingMessage } from '../notifications/message.ts';
import { usePageTexts } from './ui/frame.ts';
import { Page } from './ui/Page.tsx';

/** What the demonstration would have sent: it has no mail server, and its people no mailboxes. */
export function OutboxPage({ messages }: { messages: readonly OutgoingMessage[] }) {
  const { outbox: t } = usePageTexts();
  return (
    <Page title={t.title}>
      <p class="lead">{t.lead}</p>
      {messages.length === 0 && <p>{t.none}</p>}
      {messages.map((message) => (
        <Message {...message} />
      ))}
    </Page>
  );
}

function Message(message: OutgoingMessage) {
  const { outbox: t } = usePageTexts();
  return (
    <section class="card">
      <h2>{'phone' in message ? t.sms : message.subject}</h2>
      <p class="soft">{'phone' in message ? message.phone : message.to}</p>
      <p>
        {message.text.split('\n').map((line) => (
          <>
            {line}
            <br />
          </>
        ))}
      </p>
    </section>
  );
}
