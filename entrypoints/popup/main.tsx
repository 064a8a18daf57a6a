import '../../components/base.css';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup.tsx';
import { renderPage } from '../../components/render-page.tsx';
import { useStored } from '../../components/use-stored.ts';
import { stayLive } from '../../utils/live-port.ts';
import { send } from '../../utils/messages.ts';
import { accounts, languageChoice, statuses } from '../../utils/store.ts';
import { openConnectPage } from '../../utils/tabs.ts';

// The last known state is drawn first; then the services are asked.
const [knownAccounts, knownStatuses, language] = await Promise.all([
  accounts.getValue(),
  statuses.getValue(),
  languageChoice.getValue(),
]);

function App() {
  const current = useStored(statuses, knownStatuses);
  return (
    <Popup
      accounts={useStored(accounts, knownAccounts)}
      statuses={current}
      onCreate={(accountId) => {
        // A request whose answer was lost is asked again, so that it does not become two PINs.
        const requestId = current[accountId]?.making?.requestId ?? crypto.randomUUID();
        void send('supportPin.create', { accountId, requestId });
      }}
      onDismiss={(accountId) => void send('supportPin.dismiss', { accountId })}
      onConnect={(accountId) => void openConnectPage(accountId)}
      onSettings={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  );
}

renderPage(<App />, language);
// After the paint: waking the worker and asking the services would hold it up.
requestAnimationFrame(() =>
  setTimeout(() => {
    stayLive();
    void send('supportPin.refresh', {});
  }),
);
