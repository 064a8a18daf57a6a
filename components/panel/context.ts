/** What the parts of the panel need of the page and the worker. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelTexts } from '../../locales/panel.ts';

export const PanelContext = createContext<PanelTexts | undefined>(undefined);

export function usePanelTexts(): PanelTexts {
  const words = useContext(PanelContext);
  if (!words) throw new Error('The panel has no words.');
  return words;
}
