import '../../components/base.css';
import { useState } from 'preact/hooks';
import { Options } from '../../components/Options.tsx';
import { renderPage } from '../../components/render-page.tsx';
import { useStored } from '../../components/use-stored.ts';
import { forgetHistory, readHistory } from '../../utils/history.ts';
import { send } from '../../utils/messages.ts';
import { accounts, languageChoice, statuses } from '../../utils/store.ts';
import { openConnectPage } from '../../utils/tabs.ts';

const [knownAccounts, knownStatuses, knownChoice, knownHistory] = await Promise.all([
  accounts.getValue(),
  statuses.getValue(),
  languageChoice.getValue(),
  readHistory(),
]);

function App() {
  const [history, setHistory] = useState(knownHistory);
  return (
    <Options
      accounts={useStored(accounts, knownAccounts)}
      statuses={useStored(statuses, knownStatuses)}
      history={history}
      languageChoice={useStored(languageChoice, knownChoice)}
      onSignOut={(accountId) => void send('session.end', { accountId })}
      onRemove={(accountId) => void send('account.remove', { accountId })}
      onConnect={(accountId) => void openConnectPage(accountId)}
      onLanguage={(choice) => void languageChoice.setValue(choice)}
      onClearHistory={() => void forgetHistory().then(() => setHistory([]))}
    />
  );
}

renderPage(<App />, knownChoice);
