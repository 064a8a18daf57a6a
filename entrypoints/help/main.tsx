import '../../components/ui/base.css';
import { useState } from 'preact/hooks';
import { Help } from '../../components/help/Help.tsx';
import { renderPage } from '../../components/ui/render-page.tsx';
import { siteById } from '../../sites/index.ts';
import { send } from '../../utils/platform/messages.ts';
import { languageChoice } from '../../utils/platform/storage.ts';

const apple = siteById('apple');
const mitid = siteById('mitid');

function App() {
  const [begun, setBegun] = useState(false);
  return (
    <Help
      about={location.hash.slice(1)}
      confirming={apple?.name ?? ''}
      host={mitid?.hosts[0] ?? ''}
      phone={mitid?.phone ?? ''}
      begun={begun}
      onWait={(kind, from) => void send('wait.begin', { kind, from }).then(({ ok }) => setBegun(ok))}
    />
  );
}

await renderPage(<App />, await languageChoice.getValue());
