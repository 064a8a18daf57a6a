/** @jsxImportSource hono/jsx */
import type { Refusal } from '../../result.ts';
import { Alert } from '../ui/Alert.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { RetryTime } from '../ui/RetryTime.tsx';

/** Why no confirmation was asked for. */
export function NotAsked({ code, retryAfter }: Refusal) {
  const { confirmation: t, problems } = usePageTexts();
  return (
    <Alert>{code === 'too-many' ? <RetryTime text={t.tooMany} after={retryAfter} /> : problems[code]}</Alert>
  );
}
