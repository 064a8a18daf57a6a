import './DeviceConfirmation.css';
import './WhichWay.css';
import { HELP_TEXTS } from '../../utils/help-words.ts';
import { Bar } from '../Bar.tsx';
import { Sheet } from '../Sheet.tsx';
import { useWords } from '../words.ts';
import { DeviceConfirmation } from './DeviceConfirmation.tsx';
import { WhichWay, type WhichWayProps } from './WhichWay.tsx';

interface Props extends Omit<WhichWayProps, 'texts' | 'language'> {
  /** What stands first: “device” or “which-way”. */
  about: string;
  /** Name of the site that sends confirmations. */
  confirming: string;
}

/** What the panel says on the sites themselves, for people who are not there yet. */
export function Help({ about, confirming, ...way }: Props) {
  const { texts, language } = useWords();
  const help = HELP_TEXTS[language];
  const parts = [
    <Sheet key="way" title={help.chooser.title}>
      <WhichWay texts={help} language={language} {...way} />
    </Sheet>,
    <Sheet key="device" title={help.confirmation.title(confirming)}>
      <DeviceConfirmation texts={help} site={confirming} />
    </Sheet>,
  ];
  return (
    <div class="tab-page">
      <Bar title={texts.sites.title} />
      <main>{about === 'device' ? parts.toReversed() : parts}</main>
    </div>
  );
}
