import type { AccountStatus } from '../utils/account.ts';
import { clockTime } from '../utils/time.ts';
import { Notice } from './Notice.tsx';
import { useWords } from './words.ts';

interface Props {
  fault: NonNullable<AccountStatus['fault']>;
  /** Whether something older is still shown beside it. */
  stale: boolean;
}

export function FaultNotice({ fault, stale }: Props) {
  const { texts, language } = useWords();
  return (
    <Notice kind="fault">
      {texts.faults[fault.code]}
      {fault.retryAt !== undefined && ` ${texts.retryAt(clockTime(fault.retryAt, language))}`}
      {stale && ` ${texts.lastKnown}`}
    </Notice>
  );
}
