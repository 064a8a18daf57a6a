import '../../components/base.css';
import { renderPage } from '../../components/render-page.tsx';
import { useStored } from '../../components/use-stored.ts';
import { confirmByPasskey } from '../../utils/confirm-by-passkey.ts';
import { stayLive } from '../../utils/live-port.ts';
import { send } from '../../utils/messages.ts';
import { accounts, confirmations, languageChoice, statuses } from '../../utils/store.ts';
import { openConnectPage } from '../../utils/tabs.ts';

const [{ AnswerPage }, knownAccounts, knownStatuses, knownConfirmations, language] = await Promise.all([
  // In this way as in the popup, which then shares nothing of it that it would have to load beforehand.
  import('../../components/confirmation/AnswerPage.tsx'),
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

renderPage(<App />, language);
stayLive();
void send('supportPin.refresh', {});
