import { type Account, type AccountStatus, isSignedIn } from '../../utils/domain/account.ts';
import { type ConfirmationRequests as Known, shownOf } from '../../utils/domain/confirmation-request.ts';
import { ConfirmationCard } from './ConfirmationCard.tsx';
import type { ByPasskey } from './card-props.ts';

export interface ConfirmationCardsProps {
  accounts: Account[];
  statuses: Record<string, AccountStatus>;
  confirmations: Record<string, Known>;
  /** Performs the ceremony, or opens the page that can. */
  byPasskey: ByPasskey;
  passkeyElsewhere?: boolean;
  /** Opens the page on which the person signs in again. */
  onConnect: (accountId: string) => void;
}

/** The requests of help desks, at most one for each service. */
export const ConfirmationCards = ({
  accounts,
  statuses,
  confirmations,
  byPasskey,
  passkeyElsewhere,
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
            // A new key for each request, so that what was typed for one is not kept for the next.
            key={`${account.id} ${request.id} ${known.proof}`}
            account={account}
            signedIn={isSignedIn(statuses[account.id], Date.now())}
            proof={known.proof}
            request={request}
            byPasskey={byPasskey}
            passkeyElsewhere={passkeyElsewhere}
            onSignIn={() => onConnect(account.id)}
          />
        )
      );
    })}
  </>
);
