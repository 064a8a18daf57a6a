/** @jsxImportSource hono/jsx */
import { usePageTexts } from './frame.ts';

/** The name of an action in the reader's language; its id where another version of the service wrote it. */
export function ActionName({ action }: { action: string }) {
  const names: Record<string, string | undefined> = usePageTexts().actions;
  return <>{names[action] ?? action}</>;
}
