import './AccountRow.css';
import type { ComponentChildren } from 'preact';
import type { Account } from '../utils/account.ts';
import { useWords } from './words.ts';

interface Props {
  account: Account;
  signedIn: boolean;
  /** What can be done with it. */
  children: ComponentChildren;
}

export function AccountRow({ account, signedIn, children }: Props) {
  const { popup } = useWords().texts;
  const { name } = account.service;
  return (
    <li class="account-row">
      <span class="monogram" aria-hidden="true">
        {[...name][0]?.toUpperCase()}
      </span>
      <div>
        {name}
        <small>{signedIn ? popup.signedInAs(account.email) : popup.signedOut(account.email)}</small>
      </div>
      <div class="doing">{children}</div>
    </li>
  );
}
