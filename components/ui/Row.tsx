import './Row.css';
import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  /** In small letters below it. */
  text: string;
  /** What can be done with it. */
  children: ComponentChildren;
}

/** One line of a list: whose it is, what it is, and what can be done. */
export function Row({ name, text, children }: Props) {
  return (
    <li class="row-line">
      <span class="monogram" aria-hidden="true">
        {[...name][0]?.toUpperCase()}
      </span>
      <div>
        {name}
        <small>{text}</small>
      </div>
      <div class="doing">{children}</div>
    </li>
  );
}
