import '../../components/base.css';
import { Connect } from '../../components/connect/Connect.tsx';
import { renderPage } from '../../components/render-page.tsx';
import { useStored } from '../../components/use-stored.ts';
import { originOf } from '../../utils/discovery.ts';
import { hasAccess } from '../../utils/site-access.ts';
import { accounts, languageChoice } from '../../utils/store.ts';

const query = new URLSearchParams(location.search);
const [known, language] = await Promise.all([accounts.getValue(), languageChoice.getValue()]);
const account = known.find(({ id }) => id === query.get('account'));
const tab = originOf(query.get('tab') ?? '');
const allowed = account !== undefined && (await hasAccess(account.service.origin));

const App = () => (
  <Connect
    accounts={useStored(accounts, known)}
    account={account}
    allowed={allowed}
    tab={tab.ok ? tab.origin : undefined}
    onClose={() => window.close()}
  />
);

renderPage(<App />, language);
