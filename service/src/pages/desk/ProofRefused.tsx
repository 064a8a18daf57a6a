/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { Refusal } from '../../result.ts';
import { Alert } from '../ui/Alert.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { RetryTime } from '../ui/RetryTime.tsx';

interface ProofRefusedProps {
  refusal: Refusal;
  /** The proof was not right. */
  wrong: string;
  /** The phone number may not be sent to. */
  untrusted?: string | undefined;
  /** The agent may go on at a time. */
  tooMany?: (time: string) => string;
}

/** Why a proof was not taken, or could not be acted on. */
export function ProofRefused({ refusal, wrong, untrusted = wrong, tooMany }: ProofRefusedProps) {
  const { identity: t, problems } = usePageTexts();
  const { code, retryAfter } = refusal;
  const said: Partial<Record<Refusal['code'], Child>> = {
    'wrong-credentials': wrong,
    forbidden: untrusted,
    'not-found': t.over,
    'too-many': <RetryTime text={tooMany ?? t.tooMany} after={retryAfter} />,
  };
  return <Alert>{said[code] ?? problems[code]}</Alert>;
}
