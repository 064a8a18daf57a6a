import { type Account, type AccountStatus, isSignedIn } from '../../utils/domain/account.ts';
import { type ConfirmationRequests as Known, shownOf } from '../../utils/domain/confirmation-request.ts';
import { ConfirmationCard } from './ConfirmationCard.tsx';
import type { ByPasskey } from './card-props.ts';

export interface ConfirmationCardsProps {
  accounts: Account[];
  statuses: Record<string, AccountStatus>;
  confirmations: Record<string, Known>;
  /** Performs the ceremony, or leads to where it can be performed. */
  byPasskey: ByPasskey;
  /** To sign in to it again. */
  onConnect: (accountId: string) => void;
}

/** Who asks whether it is the person who calls. At most one of each service does. */
export const ConfirmationCards = ({
  accounts,
  statuses,
  confirmations,
  byPasskey,
  onConnect,
}: ConfirmationCardsProps) => (
  <>
    {accounts.map((account) => {
      const known = confirmations[account.id];
      const request = shownOf(known);
      return (
        known &&
        request && (
          <ConfirmationCard
            // What was typed for one request is not there for the next.
            key={`${account.id} ${request.id} ${known.proof}`}
            account={account}
            signedIn={isSignedIn(statuses[account.id], Date.now())}
            proof={known.proof}
            request={request}
            byPasskey={byPasskey}
            onSignIn={() => onConnect(account.id)}
          />
        )
      );
    })}
  </>
);
