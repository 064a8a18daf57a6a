import '../../components/ui/base.css';
import { useState } from 'preact/hooks';
import { Options } from '../../components/options/Options.tsx';
import { renderPage } from '../../components/ui/render-page.tsx';
import { useAllowed } from '../../components/ui/use-allowed.ts';
import { useStored } from '../../components/ui/use-stored.ts';
import { SITES } from '../../sites/index.ts';
import { allowedByPerson, EVERYWHERE, hostOf } from '../../utils/domain/guide/match-patterns.ts';
import { forgetHistory, readHistory } from '../../utils/platform/history.ts';
import { hostPattern, requestAllHosts, revokeHostAccess } from '../../utils/platform/host-permissions.ts';
import { send } from '../../utils/platform/messages.ts';
import { accounts, languageChoice, mutedHosts, statuses } from '../../utils/platform/storage.ts';
import { openConnectPage } from '../../utils/platform/tabs.ts';

const [knownAccounts, knownStatuses, knownChoice, knownQuiet, knownHistory] = await Promise.all([
  accounts.getValue(),
  statuses.getValue(),
  languageChoice.getValue(),
  mutedHosts.getValue(),
  readHistory(),
]);

function App() {
  const [history, setHistory] = useState(knownHistory);
  const connected = useStored(accounts, knownAccounts);
  const quiet = useStored(mutedHosts, knownQuiet);
  const allowed = allowedByPerson(useAllowed(), SITES);
  const services = connected.map(({ service }) => hostPattern(service.origin));
  return (
    <Options
      accounts={connected}
      statuses={useStored(statuses, knownStatuses)}
      guide={{
        everywhere: allowed.includes(EVERYWHERE),
        // Without the permission a connected service would be cut off: it is removed with its account.
        allowed: allowed
          .filter((pattern) => pattern !== EVERYWHERE && !services.includes(pattern))
          .map(hostOf),
        quiet,
        onEverywhere: (wanted) => void (wanted ? requestAllHosts() : revokeHostAccess(EVERYWHERE)),
        onForbid: (host) => void revokeHostAccess(`https://${host}/*`),
        onUnquiet: (host) => void mutedHosts.setValue(quiet.filter((one) => one !== host)),
      }}
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

await renderPage(<App />, knownChoice);
