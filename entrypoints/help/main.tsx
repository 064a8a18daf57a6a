import '../../components/ui/base.css';
import { useState } from 'preact/hooks';
import { Help } from '../../components/help/Help.tsx';
import { renderPage } from '../../components/ui/render-page.tsx';
import type { SiteId } from '../../utils/domain/site.ts';
import type { WaitKind } from '../../utils/domain/wait.ts';
import { send } from '../../utils/platform/messages.ts';
import { languageChoice } from '../../utils/platform/storage.ts';

function App() {
  const [begun, setBegun] = useState<readonly SiteId[]>([]);
  async function beginWait(site: SiteId, kind: WaitKind, from: number): Promise<void> {
    const answer = await send('wait.begin', { site, kind, from });
    if (answer.ok && answer.value) setBegun((others) => [...others, site]);
  }
  return (
    <Help
      about={location.hash.slice(1)}
      begun={begun}
      onWait={(site, kind, from) => void beginWait(site, kind, from)}
    />
  );
}

await renderPage(<App />, await languageChoice.getValue());
