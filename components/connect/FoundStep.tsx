import { useState } from 'preact/hooks';
import type { ConnectedService } from '../../utils/domain/account.ts';
import { requestHostAccess } from '../../utils/platform/host-permissions.ts';
import { Notice } from '../ui/Notice.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useTexts } from '../ui/use-texts.ts';

interface Props {
  service: ConnectedService;
  onAllowed: () => void;
  onBack: () => void;
}

/** Names the service that was found, and asks the browser for the permission for its host only. */
export function FoundStep({ service, onAllowed, onBack }: Props) {
  const { connect: t } = useTexts().texts;
  const [refused, setRefused] = useState(false);
  const { host } = new URL(service.origin);
  const { digits, lifetime } = service.supportPin;

  function allow() {
    // Called directly in the click: after an `await` the browser no longer counts it as a click.
    void requestHostAccess(service.origin).then((allowed) => (allowed ? onAllowed() : setRefused(true)));
  }

  return (
    <Sheet title={t.found(service.name)}>
      <p>{t.foundText(host, digits, Math.round(lifetime / 60_000))}</p>
      <p class="soft">{t.allowText(host)}</p>
      {refused && <Notice kind="fault">{t.notAllowed}</Notice>}
      <button type="button" class="primary" onClick={allow}>
        {t.allow}
      </button>
      <button type="button" class="quiet" onClick={onBack}>
        {t.other}
      </button>
    </Sheet>
  );
}
