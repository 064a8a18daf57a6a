import './Popup.css';
import type { ComponentChildren } from 'preact';
import { SITES } from '../../sites/index.ts';
import { type Account, type AccountStatus, isSignedIn } from '../../utils/domain/account.ts';
import type { SiteId } from '../../utils/domain/site.ts';
import { isLive, type PinRecord } from '../../utils/domain/support-pin.ts';
import { AccountRow } from '../ui/AccountRow.tsx';
import { Bar } from '../ui/Bar.tsx';
import { NewPinButton } from '../ui/NewPinButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PinCard } from '../ui/PinCard.tsx';
import { useTexts } from '../ui/use-texts.ts';
import { CurrentTab, type CurrentTabProps } from './CurrentTab.tsx';
import { MoreHelp, type MoreHelpProps } from './MoreHelp.tsx';
import { Reminders, type RemindersProps } from './Reminders.tsx';
import { SitePinCard } from './SitePinCard.tsx';

export interface PopupProps {
  accounts: Account[];
  statuses: Record<string, AccountStatus>;
  /** The cards of waiting requests, if any. */
  asking: ComponentChildren;
  onCreate: (accountId: string) => void;
  onDismiss: (accountId: string) => void;
  /** With an account: to sign in to it again. */
  onConnect: (accountId?: string) => void;
  onSettings: () => void;
  /** The page from which the popup was opened. It is known only after the first paint. */
  tab: CurrentTabProps | undefined;
  /** PINs that known sites made on their own pages. */
  sitePins: Record<SiteId, PinRecord>;
  onGetSitePin: (site: SiteId) => void;
  /** `given`: read out to support; otherwise only put out of sight. */
  onDropSitePin: (site: SiteId, given: boolean) => void;
  /** Once they are read. */
  waits: RemindersProps | undefined;
  /** After the first paint too. */
  help: Omit<MoreHelpProps, 'open' | 'onGetPin'> | false;
}

export function Popup(props: PopupProps) {
  const {
    accounts,
    statuses,
    asking,
    onCreate,
    onDismiss,
    onConnect,
    onSettings,
    tab,
    sitePins,
    onGetSitePin,
    onDropSitePin,
    waits,
    help,
  } = props;
  const { texts } = useTexts();
  const now = Date.now();
  const shown = accounts.flatMap((account) => {
    const status = statuses[account.id];
    return status && (status.pin || status.making) ? [{ account, status }] : [];
  });
  /** Only one button stands out: that of a request or a PIN, where there is one. */
  const primary = shown.length === 0 && !asking;
  // A single account with its PIN on the card needs no second button.
  const listed =
    accounts.length > 1 || shown.length === 0
      ? accounts
      : accounts.filter(({ id }) => !isSignedIn(statuses[id], now));
  return (
    <>
      <Bar title="Watchword">
        <button
          type="button"
          class="quiet"
          aria-label={texts.settings}
          title={texts.settings}
          onClick={onSettings}
        >
          <Gear />
        </button>
      </Bar>
      <main>
        {asking}
        {SITES.map((site) => (
          <SitePinCard
            key={site.id}
            site={site}
            pin={sitePins[site.id]}
            onGet={() => onGetSitePin(site.id)}
            onDrop={(given) => onDropSitePin(site.id, given)}
          />
        ))}
        {accounts.length === 0 && <Welcome onConnect={() => onConnect()} />}
        {shown.map(({ account, status }) => (
          <PinCard
            key={account.id}
            name={account.service.name}
            length={account.service.supportPin.digits}
            status={status}
            onCreate={() => onCreate(account.id)}
            onDismiss={() => onDismiss(account.id)}
          />
        ))}
        {shown.some(({ status }) => isLive(status.pin, now)) && (
          <Notice kind="never">{texts.pin.never}</Notice>
        )}
        {waits && <Reminders {...waits} />}
        {tab && <CurrentTab {...tab} />}
        {listed.length > 0 && (
          <ul class="card accounts" aria-label={texts.popup.accounts}>
            {listed.map((account) => {
              const signedIn = isSignedIn(statuses[account.id], now);
              return (
                <AccountRow key={account.id} account={account} signedIn={signedIn}>
                  {signedIn ? (
                    <NewPinButton primary={primary} onCreate={() => onCreate(account.id)} />
                  ) : (
                    <button
                      type="button"
                      class={primary ? 'primary' : undefined}
                      onClick={() => onConnect(account.id)}
                    >
                      {texts.signIn}
                    </button>
                  )}
                </AccountRow>
              );
            })}
          </ul>
        )}
        {accounts.length > 0 && (
          <button type="button" class="quiet" onClick={() => onConnect()}>
            {texts.connectService}
          </button>
        )}
        {help && (
          <MoreHelp
            open={accounts.length === 0 && Object.keys(sitePins).length === 0}
            onGetPin={onGetSitePin}
            {...help}
          />
        )}
      </main>
    </>
  );
}

function Welcome({ onConnect }: { onConnect: () => void }) {
  const { texts } = useTexts();
  return (
    <section class="card welcome">
      <h2>{texts.popup.welcomeTitle}</h2>
      <p class="soft">{texts.popup.welcomeText}</p>
      <button type="button" class="primary" onClick={onConnect}>
        {texts.connectService}
      </button>
    </section>
  );
}

const Gear = () => (
  <svg
    viewBox="0 0 24 24"
    width="18"
    height="18"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    aria-hidden="true"
  >
    <circle cx="12" cy="12" r="3.2" />
    <path
      d="M12 2.8v3M12 18.2v3M2.8 12h3M18.2 12h3M5.5 5.5l2.1 2.1M16.4 16.4l2.1 2.1M5.5 18.5l2.1-2.1M16.4 7.6l2.1-2.1"
      stroke-linecap="round"
    />
  </svg>
);
