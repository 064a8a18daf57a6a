import '../../components/ui/base.css';
import { Connect } from '../../components/connect/Connect.tsx';
import { renderPage } from '../../components/ui/render-page.tsx';
import { useStored } from '../../components/ui/use-stored.ts';
import { originOf } from '../../utils/platform/discovery.ts';
import { hasHostAccess } from '../../utils/platform/host-permissions.ts';
import { accounts, languageChoice } from '../../utils/platform/storage.ts';

const query = new URLSearchParams(location.search);
const [known, language] = await Promise.all([accounts.getValue(), languageChoice.getValue()]);
const account = known.find(({ id }) => id === query.get('account'));
const tab = originOf(query.get('tab') ?? '');
const allowed = account !== undefined && (await hasHostAccess(account.service.origin));

const App = () => (
  <Connect
    accounts={useStored(accounts, known)}
    account={account}
    allowed={allowed}
    tab={tab.ok ? tab.origin : undefined}
    onClose={() => window.close()}
  />
);

await renderPage(<App />, language);
