import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePanelTexts } from './context.ts';

interface Props {
  host: string;
  onClose: (scope: 'page' | 'site') => void;
  onCancel: () => void;
}

/** For how long the panel shall stay away. */
export function Closing({ host, onClose, onCancel }: Props) {
  const { texts } = usePanelTexts();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <fieldset class="closing" aria-label={texts.close}>
      <button type="button" ref={first} onClick={() => onClose('page')}>
        {texts.closePage}
      </button>
      <button type="button" onClick={() => onClose('site')}>
        {texts.closeSite(host)}
      </button>
      <button type="button" class="quiet" onClick={onCancel}>
        {texts.cancel}
      </button>
    </fieldset>
  );
}
