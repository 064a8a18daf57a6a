import type { HelpTexts } from '../../../locales/en/help.ts';

interface Props {
  texts: HelpTexts;
  begun: boolean;
  label: string;
  onWait: () => void;
}

/** Starts a wait by one click, and says that it runs. */
export function Reminder({ texts, begun, label, onWait }: Props) {
  return (
    <div role="status">
      {begun ? (
        <p>{texts.wait.begun}</p>
      ) : (
        <button type="button" class="primary" onClick={onWait}>
          {label}
        </button>
      )}
    </div>
  );
}
