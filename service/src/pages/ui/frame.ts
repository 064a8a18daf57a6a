/** What any component of a page can read without having it passed down. `drawPage` provides it. */
import { createContext, useContext } from 'hono/jsx';
import type { AuthenticatedSession } from '../../flows/sign-in/session.ts';
import type { Texts } from '../../locales/pages.ts';

export interface Frame {
  serviceName: string;
  /** In the reader's language. */
  texts: Texts;
  signedIn: AuthenticatedSession | undefined;
  /** When the page is drawn: milliseconds since 1970 in UTC. */
  now: number;
  /** Whether what is sent can be read on a page, as in the demonstration. */
  hasOutbox: boolean;
}

export const FrameContext = createContext<Frame | undefined>(undefined);

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('The components of a page are drawn by drawPage only.');
  return frame;
}

export const usePageTexts = (): Texts => useFrame().texts;
