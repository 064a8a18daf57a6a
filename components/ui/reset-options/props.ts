import type { HelpTexts } from '../../../locales/en/help.ts';
import type { WaitKind } from '../../../utils/domain/wait.ts';

export interface WhichWayProps {
  texts: HelpTexts;
  language: string;
  /** The host on which the person makes the change, and the number of its support. */
  host: string;
  phone: string;
  /** The person asked for a reminder. */
  begun: boolean;
  onWait: (kind: WaitKind, from: number) => void;
}
