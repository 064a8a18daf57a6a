import './Row.css';
import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  /** In small letters below the name. */
  text: string;
  /** What the person can do with it. */
  children: ComponentChildren;
}

/** One line of a list: a name, a text and actions. */
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
