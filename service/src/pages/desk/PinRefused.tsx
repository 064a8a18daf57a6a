/** @jsxImportSource hono/jsx */
import type { Refusal } from '../../result.ts';
import { usePageTexts } from '../ui/frame.ts';
import { RetryTime } from '../ui/RetryTime.tsx';
import { DeskAnswer } from './DeskAnswer.tsx';

export function PinRefused({ code, retryAfter }: Refusal) {
  const { desk: t } = usePageTexts();
  return (
    <DeskAnswer good={false} title={t.refused}>
      <p>{code === 'too-many' ? <RetryTime text={t.tooMany} after={retryAfter} /> : t.refusedText}</p>
    </DeskAnswer>
  );
}
