/** @jsxImportSource hono/jsx */
import type { Refusal } from '../../result.ts';
import { Alert } from '../ui/Alert.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { RetryTime } from '../ui/RetryTime.tsx';

/** Why a change was refused and, where that is known, when it can be tried again. */
export function SecurityAlert({ refusal }: { refusal: Refusal | undefined }) {
  const { security: t, problems } = usePageTexts();
  if (!refusal) return null;
  const { code, retryAfter } = refusal;
  if (code === 'too-many' && retryAfter)
    return (
      <Alert>
        <RetryTime text={t.tooSoon} after={retryAfter} />
      </Alert>
    );
  return <Alert>{code === 'forbidden' ? t.mustWait : problems[code]}</Alert>;
}
