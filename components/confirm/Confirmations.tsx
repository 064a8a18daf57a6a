import { type Account, type AccountStatus, isSignedIn } from '../../utils/domain/account.ts';
import { type Confirmations as Known, shownOf } from '../../utils/domain/confirmation-request.ts';
import { ConfirmationCard } from './ConfirmationCard.tsx';
import type { ByPasskey } from './card-props.ts';

export interface ConfirmationsProps {
  accounts: Account[];
  statuses: Record<string, AccountStatus>;
  confirmations: Record<string, Known>;
  /** Performs the ceremony, or leads to where it can be performed. */
  byPasskey: ByPasskey;
  /** To sign in to it again. */
  onConnect: (accountId: string) => void;
}

/** Who asks whether it is the person who calls. At most one of each service does. */
export const Confirmations = ({
  accounts,
  statuses,
  confirmations,
  byPasskey,
  onConnect,
}: ConfirmationsProps) => (
  <>
    {accounts.map((account) => {
      const known = confirmations[account.id];
      const question = shownOf(known);
      return (
        known &&
        question && (
          <ConfirmationCard
            // What was typed for one question is not there for the next.
            key={`${account.id} ${question.id} ${known.proof}`}
            account={account}
            signedIn={isSignedIn(statuses[account.id], Date.now())}
            proof={known.proof}
            question={question}
            byPasskey={byPasskey}
            onSignIn={() => onConnect(account.id)}
          />
        )
      );
    })}
  </>
);
