/** @jsxImportSource hono/jsx */
import { usePageTexts } from './frame.ts';

interface TimeProps {
  /** Milliseconds since 1970 in UTC. */
  at: number;
  format?: 'time' | 'date-time';
}

/** A moment, in the operator's time zone; with script, in the reader's (assets/local-time.ts). */
export function Time({ at, format = 'time' }: TimeProps) {
  const { language } = usePageTexts();
  const written = new Intl.DateTimeFormat(language, {
    ...(format === 'date-time' && { dateStyle: 'medium' }),
    timeStyle: 'short',
  }).format(at);
  return (
    <time datetime={new Date(at).toISOString()} data-style={format}>
      {written}
    </time>
  );
}
