import './Options.css';
import { type Account, type AccountStatus, isSignedIn } from '../../utils/domain/account.ts';
import { dateAndTime } from '../../utils/domain/format-time.ts';
import type { HistoryEvent } from '../../utils/domain/history-event.ts';
import { LANGUAGES, type LanguageChoice, languageName } from '../../utils/domain/language.ts';
import { AccountRow } from '../ui/AccountRow.tsx';
import { Bar } from '../ui/Bar.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useTexts } from '../ui/use-texts.ts';
import { GuideSettings, type GuideSettingsProps } from './GuideSettings.tsx';

export interface OptionsProps {
  guide: GuideSettingsProps;
  accounts: Account[];
  statuses: Record<string, AccountStatus>;
  history: HistoryEvent[];
  languageChoice: LanguageChoice;
  onSignOut: (accountId: string) => void;
  onRemove: (accountId: string) => void;
  onConnect: (accountId?: string) => void;
  onLanguage: (choice: LanguageChoice) => void;
  onClearHistory: () => void;
}

export function Options(props: OptionsProps) {
  const { texts, language } = useTexts();
  const { options: t } = texts;
  return (
    <div class="tab-page">
      <Bar title={t.title} />
      <main>
        <Sheet title={t.accounts}>
          {props.accounts.length === 0 && <p>{t.noAccounts}</p>}
          <ul class="accounts plain">
            {props.accounts.map((account) => {
              const signedIn = isSignedIn(props.statuses[account.id], Date.now());
              return (
                <AccountRow key={account.id} account={account} signedIn={signedIn}>
                  <button
                    type="button"
                    onClick={() => (signedIn ? props.onSignOut(account.id) : props.onConnect(account.id))}
                  >
                    {signedIn ? t.signOut : texts.signIn}
                  </button>
                  <button type="button" onClick={() => props.onRemove(account.id)}>
                    {t.remove}
                  </button>
                </AccountRow>
              );
            })}
          </ul>
          <button type="button" class="primary" onClick={() => props.onConnect()}>
            {texts.connectService}
          </button>
        </Sheet>

        <GuideSettings {...props.guide} />

        <Sheet title={t.language}>
          <select
            aria-label={t.language}
            value={props.languageChoice}
            onChange={(event) => props.onLanguage(event.currentTarget.value as LanguageChoice)}
          >
            <option value="browser">{t.languageBrowser}</option>
            {LANGUAGES.map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {languageName(tag)}
              </option>
            ))}
          </select>
        </Sheet>

        <Sheet title={t.history}>
          <p class="soft">{t.historyText}</p>
          {props.history.length === 0 ? (
            <p>{t.noHistory}</p>
          ) : (
            <>
              <ol class="history">
                {props.history.map((event) => (
                  <li key={event.key}>
                    <span>
                      {t.kinds[event.kind]}
                      {event.by && ` ${t.by(event.by)}`}
                      {event.askedBy && `, ${t.askedBy(event.askedBy)}`}
                    </span>
                    <small class="soft">
                      {event.serviceName}, <time>{dateAndTime(event.at, language)}</time>
                    </small>
                  </li>
                ))}
              </ol>
              <button type="button" onClick={props.onClearHistory}>
                {t.clearHistory}
              </button>
            </>
          )}
        </Sheet>
      </main>
    </div>
  );
}
