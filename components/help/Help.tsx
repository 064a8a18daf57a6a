import '../ui/reset-options/DeviceConfirmation.css';
import '../ui/reset-options/WhichWay.css';
import { HELP_TEXTS } from '../../locales/help.ts';
import { SITES } from '../../sites/index.ts';
import type { SiteId } from '../../utils/domain/site.ts';
import { joinNames } from '../../utils/domain/text/join-names.ts';
import type { WaitKind } from '../../utils/domain/wait.ts';
import { Bar } from '../ui/Bar.tsx';
import { DeviceConfirmation } from '../ui/reset-options/DeviceConfirmation.tsx';
import { WhichWay } from '../ui/reset-options/WhichWay.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useTexts } from '../ui/use-texts.ts';

interface Props {
  /** What stands first: “device” or “which-way”, and with “/” and an id that of one site. */
  about: string;
  /** Sites of whose waits a reminder was asked for. */
  begun: readonly SiteId[];
  onWait: (site: SiteId, kind: WaitKind, from: number) => void;
}

/** What the panel says on the sites themselves, for people who are not there yet. */
export function Help({ about, begun, onWait }: Props) {
  const { texts, language } = useTexts();
  const help = HELP_TEXTS[language];
  const ways = SITES.flatMap(({ id, name, hosts, resetOptions, waits = {} }) =>
    resetOptions
      ? {
          key: `which-way/${id}`,
          name,
          title: help.chooser.title,
          content: (
            <WhichWay
              texts={help}
              language={language}
              site={name}
              host={hosts[0] ?? ''}
              options={resetOptions}
              waits={waits}
              begun={begun.includes(id)}
              onWait={(kind, from) => onWait(id, kind, from)}
            />
          ),
        }
      : [],
  );
  const devices = SITES.flatMap(({ id, name, confirmsOnDevice }) =>
    confirmsOnDevice
      ? {
          key: `device/${id}`,
          name,
          title: help.confirmation.title(name),
          content: <DeviceConfirmation texts={help} site={name} />,
        }
      : [],
  );
  const isFirst = ({ key }: { key: string }) => key.startsWith(about);
  const sheets = [...ways, ...devices].toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  const names = SITES.map(({ name }) => name).filter((name) => sheets.some((sheet) => sheet.name === name));
  return (
    <div class="tab-page">
      <Bar title={texts.sites.title(joinNames(names, language))} />
      <main>
        {sheets.map(({ key, title, content }) => (
          <Sheet key={key} title={title}>
            {content}
          </Sheet>
        ))}
      </main>
    </div>
  );
}
