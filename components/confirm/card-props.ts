import type { ConfirmationProof } from '../../protocol/protocol.ts';
import type { Account } from '../../utils/domain/account.ts';
import type { IdentityRequest as Asked } from '../../utils/domain/confirmation-request.ts';
import type { Outcome } from '../../utils/domain/outcome.ts';

/** The result of a ceremony: the service's answer, that another page performs it, or why there was none. */
export type CeremonyResult =
  | Outcome<undefined>
  | 'elsewhere'
  | 'not-done'
  | 'not-this-host'
  | 'other-service';
export type ByPasskey = (account: Account, id: string) => Promise<CeremonyResult>;

export interface ConfirmationCardProps {
  account: Account;
  signedIn: boolean;
  proof: ConfirmationProof;
  request: Asked;
  byPasskey: ByPasskey;
  onSignIn: () => void;
}
