import '../../components/ui/base.css';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { anythingToShow, loadCards, useCards } from '../../components/confirm/lazy-cards.ts';
import { type ActiveTab, activeTab } from '../../components/popup/active-tab.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { renderPage } from '../../components/ui/render-page.tsx';
import { useStored } from '../../components/ui/use-stored.ts';
import { siteAt } from '../../sites/site-at.ts';
import { siteOfWait } from '../../sites/site-of-wait.ts';
import type { Journey } from '../../utils/domain/guide/journey.ts';
import { realHostFor } from '../../utils/domain/guide/panel-state.ts';
import type { SiteId } from '../../utils/domain/site.ts';
import type { Wait } from '../../utils/domain/wait.ts';
import { requestHostAccess } from '../../utils/platform/host-permissions.ts';
import { keepWorkerAlive } from '../../utils/platform/keep-worker-alive.ts';
import { send } from '../../utils/platform/messages.ts';
import { readWaits } from '../../utils/platform/reminders.ts';
import {
  accounts,
  confirmations,
  journeys,
  languageChoice,
  sitePins,
  statuses,
} from '../../utils/platform/storage.ts';
import {
  openChangePassword,
  openConnectPage,
  openExtensionPage,
  openTab,
} from '../../utils/platform/tabs.ts';

// The last known state is drawn first; then the services and the tab are asked.
const [knownAccounts, knownStatuses, knownConfirmations, knownSitePins, language] = await Promise.all([
  accounts.getValue(),
  statuses.getValue(),
  confirmations.getValue(),
  sitePins.getValue(),
  languageChoice.getValue(),
]);

const readyCards = anythingToShow(knownConfirmations) ? await loadCards() : undefined;

/** The row for the tab comes after the first paint: reading what it shows would hold the paint up. */
const NOT_READ: Record<number, Journey> = {};

function App() {
  const connected = useStored(accounts, knownAccounts);
  const current = useStored(statuses, knownStatuses);
  const asked = useStored(confirmations, knownConfirmations);
  const Cards = useCards(asked, readyCards);
  const connect = (accountId?: string) => void openConnectPage(accountId);
  const journey = useStored(journeys, NOT_READ);
  const [tab, setTab] = useState<ActiveTab>();
  const [waits, setWaits] = useState<Wait[]>();
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    setPainted(true);
    void activeTab().then(setTab);
    void readWaits().then(setWaits);
  }, []);
  return (
    <Popup
      accounts={connected}
      statuses={current}
      asking={
        Cards && (
          <Cards
            accounts={connected}
            statuses={current}
            confirmations={asked}
            byPasskey={byPasskeyInTab}
            passkeyElsewhere
            onConnect={connect}
          />
        )
      }
      onCreate={(accountId) => {
        // A request whose answer was lost is asked again, so that it does not become two PINs.
        const requestId = current[accountId]?.making?.requestId ?? crypto.randomUUID();
        void send('supportPin.create', { accountId, requestId });
      }}
      onDismiss={(accountId) => void send('supportPin.dismiss', { accountId })}
      onConnect={connect}
      onSettings={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      sitePins={useStored(sitePins, knownSitePins)}
      onGetSitePin={getPin}
      onDropSitePin={(site, given) => void send('sitePin.drop', { site, given })}
      waits={
        waits && {
          waits,
          onOpen: (wait) => void openTab(`https://${siteOfWait(wait)?.hosts[0]}/`),
          onEnd: (id) => void send('wait.end', { id }).then(readWaits).then(setWaits),
        }
      }
      help={
        painted && {
          onHelp: (about, site) =>
            void openExtensionPage(`help.html#${site === undefined ? about : `${about}/${site}`}`),
          onWorkshop: () =>
            void openExtensionPage(`workshop.html?${new URLSearchParams(tab && { host: tab.host })}`),
        }
      }
      tab={
        tab && {
          tab,
          journey: journey[tab.id],
          site: siteAt(journey[tab.id]?.verdict)?.name,
          realHost: realHostFor(tab.host, siteAt(journey[tab.id]?.verdict)),
          onGuide: () => guideIn(tab),
          onAlways: () => void guideAlways(tab),
          onChangePassword: () => openChangePassword(tab),
        }
      }
    />
  );
}

/** A popup that loses the focus to the browser’s question for a passkey is gone: a tab stays. */
async function byPasskeyInTab(): Promise<'elsewhere'> {
  await openExtensionPage('confirm.html');
  return 'elsewhere';
}

/** The popup makes room for the page that the worker opens. */
const getPin = (site: SiteId) => void send('sitePin.open', { site }).then(() => window.close());

async function guideAlways(tab: ActiveTab): Promise<void> {
  if (await requestHostAccess(tab.origin)) await guideIn(tab);
}

/** The popup makes room for the panel, unless it has something to say itself. */
async function guideIn({ id }: ActiveTab): Promise<boolean> {
  const answer = await send('guide.here', { tabId: id });
  const done = answer.ok && answer.value;
  const warned = (await journeys.getValue())[id]?.verdict.kind === 'look-alike';
  if (done && !warned) window.close();
  return done;
}

await renderPage(<App />, language);
// After the paint: waking the worker and asking the services would hold it up.
requestAnimationFrame(() =>
  setTimeout(() => {
    keepWorkerAlive();
    void send('supportPin.refresh', {});
  }),
);
