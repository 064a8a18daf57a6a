/**
 * Schemas of everything that the extension and a service exchange. This is the only code that both ends share.
 * Times are milliseconds since 1970 in UTC. `serverNow` lets the reader correct for a wrong local clock.
 * docs/protocol.md says the same in prose.
 */
import { z } from 'zod';

// Extension pages forbid code made from strings, which zod would otherwise try.
z.config({ jitless: true });

/** Where a host says that it speaks this protocol (RFC 8615). */
export const DISCOVERY_PATH = '/.well-known/support-pin';

/** The largest request body that a service reads, in bytes. */
export const MAX_BODY_BYTES = 16 * 1024;

/** Up to the year 2286. A larger time from a service could exceed what a date can show. */
const time = z.int().min(0).max(9_999_999_999_999);
/** No PIN and no request of a help desk lives longer, in milliseconds. */
const DAY = 86_400_000;
/** Safe as one part of a path: no dots, with which a path climbs, and nothing that must be escaped. */
const id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w-]+$/);
/** One line. A longer text could imitate more than one part of an e-mail or a card. */
export const shortText = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u);
const base64url = z
  .string()
  .min(1)
  .max(2048)
  .regex(/^[\w-]+$/);

/** A host, by which a passkey is kept (WebAuthn, RP ID). */
const relyingParty = z.string().min(1).max(253);

const SignInWay = z.enum(['passkey', 'password']);

export const Discovery = z
  .object({
    version: z.literal(1),
    name: shortText.max(80),
    /** Base address of the API, on the origin that was asked. */
    api: z.url(),
    relyingParty,
    supportPin: z.object({ digits: z.int().min(4).max(8), lifetime: z.int().min(60_000).max(DAY) }),
    signIn: z.array(SignInWay).min(1).max(SignInWay.options.length),
  })
  .meta({ id: 'Discovery' });
export type Discovery = z.infer<typeof Discovery>;

/** Every reason for a refusal, as the `code` of the problem details (RFC 9457). */
export const ProblemCode = z.enum([
  'bad-request',
  'unauthenticated',
  'wrong-credentials',
  'forbidden',
  'not-found',
  'pin-refused',
  'pin-ended',
  'confirmation-over',
  'person-denied',
  'number-refused',
  'new-password-needed',
  'too-large',
  'unsupported-media-type',
  'too-many',
  'server-error',
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: ProblemCode,
    /** With `too-many`: milliseconds until another try makes sense. */
    retryAfter: z.int().min(0).max(DAY).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

/**
 * Says that this device has signed in before, so that strangers' wrong passwords do not make it wait. It opens nothing.
 * Tokens of several accounts are joined by `~`.
 */
const deviceToken = z
  .string()
  .min(1)
  .max(1024)
  .regex(/^[\w.~-]+$/);

export const PasswordSignIn = z
  .object({
    /** User ID or e-mail address. */
    identifier: shortText,
    password: z.string().min(1).max(1024),
    deviceToken: deviceToken.optional(),
  })
  .meta({ id: 'PasswordSignIn' });
export type PasswordSignIn = z.infer<typeof PasswordSignIn>;

/** The result of a browser's passkey ceremony. The service's WebAuthn library checks it in depth. */
export const PasskeyResponse = z
  .looseObject({ id: base64url, response: z.looseObject({ clientDataJSON: z.string() }) })
  .meta({ id: 'PasskeyResponse' });
export type PasskeyResponse = z.infer<typeof PasskeyResponse>;

const PasskeyCredential = z.object({ id: base64url }).meta({ id: 'PasskeyCredential' });
export type PasskeyCredential = z.infer<typeof PasskeyCredential>;

const credentials = z.array(PasskeyCredential).max(64);

/**
 * What a reader takes from options for `navigator.credentials.get()`, in WebAuthn's own JSON form. It sets the other
 * members itself, and the relying party is the host of the service; another one is refused.
 */
export const PasskeyRequestOptions = z
  .object({
    challenge: base64url,
    rpId: relyingParty.optional(),
    allowCredentials: credentials.optional(),
  })
  .meta({ id: 'PasskeyRequestOptions' });
export type PasskeyRequestOptions = z.infer<typeof PasskeyRequestOptions>;

/** The same of options for `navigator.credentials.create()`. */
export const PasskeyCreationOptions = z
  .object({
    challenge: base64url,
    rp: z.object({ id: relyingParty.optional() }),
    /** 64 bytes at most (WebAuthn, user handle). */
    user: z.object({ id: base64url.max(86), name: shortText, displayName: shortText }),
    excludeCredentials: credentials.optional(),
  })
  .meta({ id: 'PasskeyCreationOptions' });
export type PasskeyCreationOptions = z.infer<typeof PasskeyCreationOptions>;

export const Person = z
  .object({ id, name: shortText, email: shortText, passkeys: z.int().min(0) })
  .meta({ id: 'Person' });
export type Person = z.infer<typeof Person>;

/** What may stand in a header (RFC 6750, section 2.1). */
const bearerToken = z
  .string()
  .min(32)
  .max(256)
  .regex(/^[\w.~+/-]+=*$/);

export const Session = z
  .object({
    token: bearerToken,
    expiresAt: time,
    serverNow: time,
    person: Person,
    deviceToken: deviceToken.optional(),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof Session>;

/** The answer when an account asks for more than its password. The ticket opens nothing by itself. */
export const SecondStep = z
  .object({
    ticket: z.string().min(32).max(256),
    expiresAt: time,
    serverNow: time,
    /** A code that was sent, or the account's security questions. */
    step: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('code'), via: z.enum(['email', 'sms']), digits: z.int().min(4).max(10) }),
      z.object({ kind: z.literal('questions'), questions: z.array(shortText).min(1).max(5) }),
    ]),
  })
  .meta({ id: 'SecondStep' });
export type SecondStep = z.infer<typeof SecondStep>;

/** One code, or an answer for each question. */
export const SecondStepAnswer = z
  .object({
    ticket: z.string().min(32).max(256),
    answers: z.array(z.string().max(200)).min(1).max(5),
  })
  .meta({ id: 'SecondStepAnswer' });
export type SecondStepAnswer = z.infer<typeof SecondStepAnswer>;

export const SecondStepResend = z
  .object({ ticket: z.string().min(32).max(256) })
  .meta({ id: 'SecondStepResend' });

/** A repeated `requestId` gets the same PIN with the same digits, and makes no second PIN. */
export const SupportPinRequest = z.object({ requestId: z.uuid() }).meta({ id: 'SupportPinRequest' });
export type SupportPinRequest = z.infer<typeof SupportPinRequest>;

export const SupportPin = z
  .object({ id, pin: z.string().regex(/^\d{4,8}$/), createdAt: time, expiresAt: time, serverNow: time })
  .refine(({ createdAt, expiresAt }) => expiresAt > createdAt && expiresAt <= createdAt + DAY)
  .refine(({ expiresAt, serverNow }) => expiresAt <= serverNow + DAY)
  .meta({ id: 'SupportPin' });
export type SupportPin = z.infer<typeof SupportPin>;

export const SupportPinStatus = z.enum(['live', 'used', 'blocked', 'expired']);
export type SupportPinStatus = z.infer<typeof SupportPinStatus>;

/** The newest PIN without its digits, which the service does not store; null when there is none. */
export const SupportPinState = z
  .object({
    serverNow: time,
    supportPin: z
      .object({
        id,
        status: SupportPinStatus,
        createdAt: time,
        expiresAt: time,
        usedAt: time.nullable(),
        /** Who redeemed the PIN, in the words that the person sees: "Maja, Nordlys Bank support". */
        usedBy: shortText.nullable(),
      })
      .nullable(),
  })
  .refine(({ serverNow, supportPin }) => !supportPin || supportPin.expiresAt <= serverNow + DAY)
  .meta({ id: 'SupportPinState' });
export type SupportPinState = z.infer<typeof SupportPinState>;

export const DeskCaseRequest = z
  .object({
    /** The e-mail address, phone number or user ID that the caller gives. */
    identifier: shortText,
  })
  .meta({ id: 'DeskCaseRequest' });
export type DeskCaseRequest = z.infer<typeof DeskCaseRequest>;

/** Two digits that are read aloud. */
const MatchNumber = z.int().min(10).max(99);

const ConfirmationStatus = z.enum(['waiting', 'confirmed', 'denied', 'lapsed']);

/** The desk's request to the person to confirm that they are the caller. */
export const Confirmation = z
  .object({
    id,
    status: ConfirmationStatus,
    /** The agent who asks, and the desk. */
    agent: shortText,
    desk: shortText,
    /** Why, in the agent's words. */
    reason: shortText,
    createdAt: time,
    /** When the request lapses without an answer. */
    expiresAt: time,
    answeredAt: time.nullable(),
    /**
     * Three numbers, of which the agent sees one and says it. The person picks that one. A service of an older version
     * sends none.
     */
    numbers: z.tuple([MatchNumber, MatchNumber, MatchNumber]).optional(),
  })
  .meta({ id: 'Confirmation' });
export type Confirmation = z.infer<typeof Confirmation>;

/** The same as the desk sees it: with the one number that the agent says, and without the other two. */
const DeskConfirmation = Confirmation.omit({ numbers: true })
  .extend({ number: MatchNumber.optional() })
  .meta({ id: 'DeskConfirmation' });
export type DeskConfirmation = z.infer<typeof DeskConfirmation>;

/** What this session needs to confirm. A session that a passkey opened needs the passkey again. */
const ConfirmationProof = z.enum(['passkey', 'password']);
export type ConfirmationProof = z.infer<typeof ConfirmationProof>;

/** The requests of the last day, newest first. At most one waits, because a newer request ends it. */
export const ConfirmationState = z
  .object({ serverNow: time, proof: ConfirmationProof, confirmations: z.array(Confirmation).max(20) })
  .refine(({ serverNow, confirmations }) =>
    confirmations.every(({ expiresAt }) => expiresAt <= serverNow + DAY),
  )
  .meta({ id: 'ConfirmationState' });
export type ConfirmationState = z.infer<typeof ConfirmationState>;

/**
 * A denial takes no proof. A confirmation takes the proof that the state names, and the number that the person picked
 * where the request has numbers. A client that knows of no numbers is told to update (`bad-request`).
 */
export const ConfirmationAnswer = z
  .union([
    z.object({ answer: z.literal('denied') }),
    z.object({
      answer: z.literal('confirmed'),
      number: MatchNumber.optional(),
      password: z.string().min(1).max(1024),
    }),
    z.object({ answer: z.literal('confirmed'), number: MatchNumber.optional(), passkey: PasskeyResponse }),
  ])
  .meta({ id: 'ConfirmationAnswer' });
export type ConfirmationAnswer = z.infer<typeof ConfirmationAnswer>;

export const ConfirmationRequest = z
  .object({
    /** What the caller wants, so that the person can recognise it. */
    reason: shortText,
  })
  .meta({ id: 'ConfirmationRequest' });
export type ConfirmationRequest = z.infer<typeof ConfirmationRequest>;

/** How a person was verified at the desk. */
export const Verification = z.enum(['support-pin', 'confirmation']);
export type Verification = z.infer<typeof Verification>;

/** What an agent may see of a verified person, until `until`. */
export const LimitedData = z
  .object({
    until: time,
    how: Verification,
    name: shortText,
    email: shortText,
    phone: z.string().nullable(),
    devices: z.array(z.object({ name: z.string(), model: z.string(), serial: z.string() })),
  })
  .meta({ id: 'LimitedData' });
export type LimitedData = z.infer<typeof LimitedData>;

export const AuditEntry = z
  .object({ at: time, action: z.string(), actor: z.string() })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof AuditEntry>;

/** The answer is the same for known and unknown identifiers. Only a right PIN or a confirmation shows which it was. */
export const DeskCase = z
  .object({
    id,
    identifier: shortText,
    createdAt: time,
    serverNow: time,
    verified: LimitedData.nullable(),
    /** The newest request of the case. One for an unknown identifier waits and lapses like any other. */
    confirmation: DeskConfirmation.nullable(),
    trail: z.array(AuditEntry),
  })
  .meta({ id: 'DeskCase' });
export type DeskCase = z.infer<typeof DeskCase>;

export const Redemption = z.object({ pin: z.string().regex(/^\d{4,8}$/) }).meta({ id: 'Redemption' });
export type Redemption = z.infer<typeof Redemption>;

/** The name of the server-sent event at `/events`. It has no data: the reader asks for the states again. */
export const CHANGE_EVENT = 'change';
