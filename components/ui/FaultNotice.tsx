import type { NotedFault } from '../../utils/domain/account.ts';
import { clockTime } from '../../utils/domain/format-time.ts';
import type { FaultCode } from '../../utils/domain/outcome.ts';
import { Notice } from './Notice.tsx';
import { useTexts } from './use-texts.ts';

/** After these faults, the state of a PIN is unknown. */
const OUT_OF_TOUCH: FaultCode[] = [
  'offline',
  'server-error',
  'not-understood',
  'no-permission',
  'unauthenticated',
];

interface Props {
  fault: NotedFault;
  /** Whether an older state is still shown beside it. */
  stale: boolean;
}

export function FaultNotice({ fault, stale }: Props) {
  const { texts, language } = useTexts();
  return (
    <Notice kind="fault">
      {texts.faults[fault.code]}
      {fault.retryAt !== undefined && ` ${texts.retryAt(clockTime(fault.retryAt, language))}`}
      {stale && OUT_OF_TOUCH.includes(fault.code) && ` ${texts.lastKnown}`}
    </Notice>
  );
}
