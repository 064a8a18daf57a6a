import type { ComponentChildren } from 'preact';
import type { Account } from '../../utils/domain/account.ts';
import { Row } from './Row.tsx';
import { useTexts } from './use-texts.ts';

interface Props {
  account: Account;
  signedIn: boolean;
  /** What the person can do with it. */
  children: ComponentChildren;
}

export function AccountRow({ account, signedIn, children }: Props) {
  const { popup } = useTexts().texts;
  return (
    <Row
      name={account.service.name}
      text={signedIn ? popup.signedInAs(account.email) : popup.signedOut(account.email)}
    >
      {children}
    </Row>
  );
}
