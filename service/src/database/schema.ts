/** The tables as TypeScript sees them; migrations.ts makes them. Times are milliseconds since 1970 in UTC. */
import type { Kysely, Transaction } from 'kysely';
import type { Language } from '../../../protocol/languages.ts';
import type { Verification } from '../../../protocol/protocol.ts';
import type { IdentityDocument } from '../accounts/identity-document.ts';

export type Role = 'person' | 'agent';

/** What an account asks for after its password. */
type SecondStepKind = 'email' | 'sms' | 'questions';

/** The ways to a new password. */
export type ResetMethod =
  | 'password.reset'
  | 'password.by-temporary'
  | 'password.activated'
  | 'password.recovered';

/** What an organisation's registry knows of a person. */
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
    /** Null when the last change was before this service recorded it. */
    phone_changed_at: number | null;
    postal_code: string | null;
    password_hash: string | null;
    /** When the newest password was chosen; null when that was before this service recorded it. */
    password_changed_at: number | null;
    role: Role;
    /** 1 for an agent who also reads the whole audit log. */
    supervises: number;
    second_step: SecondStepKind | null;
    /** The language of messages to the account; null until the first sign-in. */
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
    /** The passkey that opened the session. */
    passkey_id: string | null;
    /** 1 when it was opened by a passkey, or by a password and a second step that the caller of a desk cannot know. */
    two_factor: number;
    created_at: number;
    expires_at: number;
  };
  /** The password was right, and the second step is still to come. */
  sign_in_ticket: {
    digest: string;
    account_id: string;
    client: string;
    /** Under what the tries of a known device count; null for a stranger's. */
    device: string | null;
    expires_at: number;
  };
  /** Tries at the sign-in (credentials/sign-in-tries.ts). */
  sign_in_tries: {
    key: string;
    account_id: string | null;
    /** Since the last quiet day, and since the last new password. */
    recent: number;
    total: number;
    last_at: number;
    /** 1 when the owner was told of the first lock. */
    notified: number;
  };
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
    /** Under what the codes of a known device count; null for a stranger's. */
    device: string | null;
    /** Null until it is chosen. */
    via: 'email' | 'sms' | null;
    /** 0 when the account has a postal code and another one was typed. */
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
    /** The language of messages to the new address. The account's language would tell that there is an account. */
    language: Language | null;
    /** Encrypted. The decision deletes it. */
    document: string | null;
    document_type: string;
    created_at: number;
    opened_by: string | null;
    decided_by: string | null;
    approved: number | null;
    /** When to send the code, and whether it was sent. */
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
    /** Until when right answers to the identity questions allow an action. */
    questions_until: number | null;
    /** The same for an identity document that was seen. */
    document_until: number | null;
    document_type: IdentityDocument | null;
    /** The agent who has seen it too. */
    document_seconded_by: string | null;
  };
  confirmation: {
    id: string;
    case_id: string;
    agent_id: string;
    account_id: string | null;
    reason: string;
    created_at: number;
    expires_at: number;
    /** `mismatched`: another number was picked. */
    answer: 'confirmed' | 'denied' | 'mismatched' | null;
    answered_at: number | null;
    /** What the agent says, and the three that the person sees, as JSON. Null before this version. */
    number: number | null;
    numbers: string | null;
  };
  /** What strangers did to an account on one day (UTC); the account is empty for names that nobody has. */
  noise: {
    account_id: string;
    action: string;
    day: number;
    count: number;
    first_at: number;
    last_at: number;
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
