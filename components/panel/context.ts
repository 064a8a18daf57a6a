/** What the parts of the panel need of the page and the worker. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelWords } from '../../utils/content/panel-texts.ts';

export const PanelContext = createContext<PanelWords | undefined>(undefined);

export function usePanelWords(): PanelWords {
  const words = useContext(PanelContext);
  if (!words) throw new Error('The panel has no words.');
  return words;
}
