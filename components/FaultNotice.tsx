import type { NotedFault } from '../utils/account.ts';
import type { FaultCode } from '../utils/outcome.ts';
import { clockTime } from '../utils/time.ts';
import { Notice } from './Notice.tsx';
import { useWords } from './words.ts';

/** After these nobody knows what has become of a PIN in the meantime. */
const OUT_OF_TOUCH: FaultCode[] = [
  'offline',
  'server-error',
  'not-understood',
  'no-permission',
  'unauthenticated',
];

interface Props {
  fault: NotedFault;
  /** Whether something older is still shown beside it. */
  stale: boolean;
}

export function FaultNotice({ fault, stale }: Props) {
  const { texts, language } = useWords();
  return (
    <Notice kind="fault">
      {texts.faults[fault.code]}
      {fault.retryAt !== undefined && ` ${texts.retryAt(clockTime(fault.retryAt, language))}`}
      {stale && OUT_OF_TOUCH.includes(fault.code) && ` ${texts.lastKnown}`}
    </Notice>
  );
}
