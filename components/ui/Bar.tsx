import './Bar.css';
import type { ComponentChildren } from 'preact';
import { Mark } from './Mark.tsx';

interface Props {
  title: string;
  children?: ComponentChildren;
}

/** The header of every page of the extension. */
export const Bar = ({ title, children }: Props) => (
  <header class="bar">
    <Mark />
    <h1>{title}</h1>
    {children}
  </header>
);
