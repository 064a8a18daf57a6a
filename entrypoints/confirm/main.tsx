import '../../components/ui/base.css';
import { confirmByPasskey } from '../../components/confirm/confirm-by-passkey.ts';
import { renderPage } from '../../components/ui/render-page.tsx';
import { useStored } from '../../components/ui/use-stored.ts';
import { keepWorkerAlive } from '../../utils/platform/keep-worker-alive.ts';
import { send } from '../../utils/platform/messages.ts';
import { accounts, confirmations, languageChoice, statuses } from '../../utils/platform/storage.ts';
import { openConnectPage } from '../../utils/platform/tabs.ts';

const [{ AnswerPage }, knownAccounts, knownStatuses, knownConfirmations, language] = await Promise.all([
  // In this way as in the popup, which then shares nothing of it that it would have to load beforehand.
  import('../../components/confirm/AnswerPage.tsx'),
  accounts.getValue(),
  statuses.getValue(),
  confirmations.getValue(),
  languageChoice.getValue(),
]);

const App = () => (
  <AnswerPage
    accounts={useStored(accounts, knownAccounts)}
    statuses={useStored(statuses, knownStatuses)}
    confirmations={useStored(confirmations, knownConfirmations)}
    byPasskey={confirmByPasskey}
    onConnect={(accountId) => void openConnectPage(accountId)}
  />
);

await renderPage(<App />, language);
keepWorkerAlive();
void send('supportPin.refresh', {});
