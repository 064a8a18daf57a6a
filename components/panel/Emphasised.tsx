interface Props {
  /** A whole sentence of the locale. */
  sentence: string;
  /** The part of it, a host mostly, on which the eye should rest. */
  part: string;
}

export function Emphasised({ sentence, part }: Props) {
  const [before = '', ...after] = sentence.split(part);
  if (after.length === 0) return <>{sentence}</>;
  return (
    <>
      {before}
      <b>{part}</b>
      {after.join(part)}
    </>
  );
}
