/** @jsxImportSource hono/jsx */
import { useFrame } from './frame.ts';
import { Sentence } from './Sentence.tsx';
import { Time } from './Time.tsx';

interface RetryTimeProps {
  text: (time: string) => string;
  /** Milliseconds from now, as a refusal gives them. */
  after: number | undefined;
}

/** A sentence with the time from which another try makes sense. */
export function RetryTime({ text, after = 0 }: RetryTimeProps) {
  const { now } = useFrame();
  return (
    <Sentence text={text}>
      <Time at={now + after} />
    </Sentence>
  );
}
