import type { HelpTexts } from '../../../locales/en/help.ts';
import type { ResetOptions } from '../../../utils/domain/reset-options.ts';
import type { WaitHours, WaitKind } from '../../../utils/domain/wait.ts';

export interface WhichWayProps {
  texts: HelpTexts;
  language: string;
  /** Name of the site. */
  site: string;
  /** Where the person changes the password. */
  host: string;
  options: ResetOptions;
  /** Of the site. */
  waits: WaitHours;
  /** A reminder was asked for. */
  begun: boolean;
  onWait: (kind: WaitKind, from: number) => void;
}
