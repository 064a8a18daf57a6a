import '../ui/reset-options/DeviceConfirmation.css';
import '../ui/reset-options/WhichWay.css';
import { HELP_TEXTS } from '../../locales/help.ts';
import { Bar } from '../ui/Bar.tsx';
import { DeviceConfirmation } from '../ui/reset-options/DeviceConfirmation.tsx';
import type { WhichWayProps } from '../ui/reset-options/props.ts';
import { WhichWay } from '../ui/reset-options/WhichWay.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useTexts } from '../ui/use-texts.ts';

interface Props extends Omit<WhichWayProps, 'texts' | 'language'> {
  /** The section that comes first: “device” or “which-way”. */
  about: string;
  /** Name of the site that sends confirmations. */
  confirming: string;
}

/** The advice that the panel gives on the sites themselves, for people who are not there yet. */
export function Help({ about, confirming, ...way }: Props) {
  const { texts, language } = useTexts();
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
