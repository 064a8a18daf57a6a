import type { HelpTexts } from '../../../locales/en/help.ts';
import type { WaitKind } from '../../../utils/domain/wait.ts';

export interface WhichWayProps {
  texts: HelpTexts;
  language: string;
  /** Where the person changes it, and the phone number of support. */
  host: string;
  phone: string;
  /** A reminder was asked for. */
  begun: boolean;
  onWait: (kind: WaitKind, from: number) => void;
}
