/** The tables as TypeScript sees them; migrations.ts makes them. Times are milliseconds since 1970 in UTC. */
import type { Kysely, Transaction } from 'kysely';
import type { Language } from '../../../protocol/languages.ts';
import type { Verification } from '../../../protocol/protocol.ts';

export type Role = 'person' | 'agent';

/** What an account asks for after its password. */
type SecondStepKind = 'email' | 'sms' | 'questions';

/** The ways by which somebody comes to choose a new password. */
export type ResetMethod =
  | 'password.reset'
  | 'password.by-temporary'
  | 'password.activated'
  | 'password.recovered';

/** What an organisation's registry says of a person. */
export const REGISTRY_KINDS = [
  'birth-date',
  'birthplace',
  'street',
  'document-number',
  'customer-since',
] as const;
export type RegistryKind = (typeof REGISTRY_KINDS)[number];

export interface Tables {
  account: {
    id: string;
    user_id: string;
    name: string;
    email: string;
    phone: string | null;
    /** Null: before this service kept count. */
    phone_changed_at: number | null;
    postal_code: string | null;
    password_hash: string | null;
    role: Role;
    /** 1 for an agent who also reads everybody's trail. */
    supervises: number;
    second_step: SecondStepKind | null;
    /** In which the account is written to; null until somebody signs in. */
    language: Language | null;
    created_at: number;
  };
  registry_fact: { account_id: string; kind: RegistryKind; digest: string };
  security_question: { account_id: string; position: number; question: string; digest: string };
  device: { id: string; account_id: string; name: string; model: string; serial: string };
  passkey: {
    id: string;
    account_id: string;
    public_key: string;
    counter: number;
    transports: string;
    created_at: number;
    last_used_at: number | null;
  };
  session: {
    id: string;
    digest: string;
    account_id: string;
    client: string;
    /** The passkey by which it was opened. */
    passkey_id: string | null;
    created_at: number;
    expires_at: number;
  };
  /** Whose password was right, and who owes the second step. */
  sign_in_ticket: { digest: string; account_id: string; client: string; expires_at: number };
  spent_challenge: { nonce: string; expires_at: number };
  code: {
    scope: string;
    subject: string;
    id: string;
    request_id: string;
    digest: string;
    failures: number;
    created_at: number;
    expires_at: number;
    used_at: number | null;
    used_by: string | null;
  };
  password_help: {
    digest: string;
    subject: string;
    email: string | null;
    /** Null until it is chosen. */
    via: 'email' | 'sms' | null;
    /** 1 unless the account has a postal code, and another one was typed. */
    postal_code_fits: number;
    expires_at: number;
  };
  new_password: {
    digest: string;
    account_id: string | null;
    email: string | null;
    new_email: string | null;
    method: ResetMethod;
    expires_at: number;
  };
  profile_access: { account_id: string; opens_at: number; closes_at: number; notified: number };
  profile_change: {
    account_id: string;
    field: 'name' | 'email' | 'phone';
    value: string;
    expires_at: number;
  };
  recovery: {
    id: string;
    account_id: string | null;
    identifier: string;
    new_email: string;
    /** In which the new address is written to: the account's would tell that there is one. */
    language: Language | null;
    /** Sealed; gone with the decision. */
    document: string | null;
    document_type: string;
    created_at: number;
    opened_by: string | null;
    decided_by: string | null;
    approved: number | null;
    /** When the code is sent, and whether it was. */
    due_at: number | null;
    sent: number;
    /** 1 when it was stopped, refused or used. */
    closed: number;
  };
  attempt: { key: string; at: number };
  attempt_lock: { key: string; at: number };
  desk_case: {
    id: string;
    agent_id: string;
    account_id: string | null;
    identifier: string;
    created_at: number;
    verified_until: number | null;
    verified_by: Verification | null;
    /** The identity questions were answered; until then it may be acted on. */
    questions_until: number | null;
    /** The same for an identity document that was seen. */
    document_until: number | null;
  };
  confirmation: {
    id: string;
    case_id: string;
    agent_id: string;
    account_id: string | null;
    reason: string;
    created_at: number;
    expires_at: number;
    answer: 'confirmed' | 'denied' | null;
    answered_at: number | null;
  };
  audit: {
    id: string;
    at: number;
    action: string;
    actor_id: string;
    account_id: string | null;
    case_id: string | null;
    detail: string | null;
  };
}

export type Database = Kysely<Tables>;
export type Tx = Transaction<Tables>;
export type TableRow<Table extends keyof Tables> = Tables[Table];
