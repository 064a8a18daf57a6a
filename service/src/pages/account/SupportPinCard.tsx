/** @jsxImportSource hono/jsx */
import type { ProblemCode, SupportPinState } from '../../../../protocol/protocol.ts';
import { Alert } from '../ui/Alert.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { Submit } from '../ui/Submit.tsx';
import { SupportPinStatusLine } from './SupportPinStatusLine.tsx';

export interface SupportPinCardProps {
  /** The newest one; null where there is none. */
  newest: SupportPinState['supportPin'];
  /** For how long a PIN works. */
  minutes: number;
  /** Kept by the browser, so that the same form sent twice makes one PIN. */
  requestId: string;
  problem?: ProblemCode | undefined;
}

export function SupportPinCard({ newest, minutes, requestId, problem }: SupportPinCardProps) {
  const { pin: t, never, problems } = usePageTexts();
  return (
    <section class="card" id="support-pin" data-live="/account/events">
      <h2>{t.title}</h2>
      <p>{t.explain(minutes)}</p>
      <Alert>{problem && problems[problem]}</Alert>
      {newest && <SupportPinStatusLine {...newest} />}
      <form method="post" action="/account/support-pin#support-pin">
        <input type="hidden" name="requestId" value={requestId} />
        <Submit primary>{t.generate}</Submit>
      </form>
      <p class="never">{never.person}</p>
    </section>
  );
}
