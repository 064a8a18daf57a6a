import './GuideSettings.css';
import { SITES } from '../../sites/index.ts';
import { joinNames } from '../../utils/domain/text/join-names.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { useTexts } from '../ui/use-texts.ts';

export interface GuideSettingsProps {
  everywhere: boolean;
  /** Hosts that the person allowed, without those of connected services. */
  allowed: string[];
  /** Hosts on which the person switched the guide off. */
  quiet: string[];
  /** Called directly in the click, because the browser grants permissions only in one. */
  onEverywhere: (wanted: boolean) => void;
  onForbid: (host: string) => void;
  onUnquiet: (host: string) => void;
}

/** Where the guide appears by itself. */
export function GuideSettings(props: GuideSettingsProps) {
  const { texts, language } = useTexts();
  const { guide: t, remove } = texts.options;
  const names = SITES.map(({ name }) => name);
  return (
    <Sheet title={t.title}>
      <p class="soft">{t.text(joinNames(names, language))}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={props.everywhere}
          onChange={(event) => props.onEverywhere(event.currentTarget.checked)}
        />
        <span>
          {t.all}
          <small class="soft">{t.allText}</small>
        </span>
      </label>
      {!(props.everywhere && props.allowed.length === 0) && (
        <HostList
          title={t.sites}
          none={t.none}
          hosts={props.allowed}
          action={remove}
          onAction={props.onForbid}
        />
      )}
      {props.quiet.length > 0 && (
        <HostList title={t.quiet} hosts={props.quiet} action={t.again} onAction={props.onUnquiet} />
      )}
    </Sheet>
  );
}

interface HostListProps {
  title: string;
  /** Shown where the list is empty. */
  none?: string;
  hosts: string[];
  action: string;
  onAction: (host: string) => void;
}

function HostList({ title, none, hosts, action, onAction }: HostListProps) {
  return (
    <>
      <h3>{title}</h3>
      {hosts.length === 0 && <p>{none}</p>}
      <ul class="hosts">
        {hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button type="button" aria-label={`${action}: ${host}`} onClick={() => onAction(host)}>
              {action}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
