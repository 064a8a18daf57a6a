/** The operator's settings, read from the environment. docs/operating.md lists them. */
import { z } from 'zod';
import { SHORTEST } from './credentials/password-rules.ts';

/** The project fixes both ids (wxt.config.ts), so a fresh build works with a fresh service. */
export const CHROMIUM_ORIGIN = 'chrome-extension://ojemiekepjbjbibikhpkaihecpnokgob';
export const FIREFOX_ORIGIN =
  'moz-extension://jciedpbfgpgclnlipkapgfhgkbgccpdbfolnoijglpmlfhfplpohlgdgejchdpfe';

const MINUTE = 60_000;

/** Passwords and PINs are sent to it, so it needs TLS or must be this machine. */
const secureUrl = z
  .url({ protocol: /^https?$/ })
  .transform((address) => new URL(address))
  .refine(
    ({ protocol, hostname }) => protocol === 'https:' || hostname === 'localhost',
    'must begin with https://',
  );
const origin = secureUrl.transform(({ origin }) => origin);
const httpsUrl = secureUrl.transform(({ href }) => href);
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);

const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4180),
  /** The address of the service for people. Its host is the relying party of their passkeys. */
  PUBLIC_URL: origin.optional(),
  SERVICE_NAME: z.string().trim().min(1).max(80).default('Watchword'),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  /** Base64 of 32 bytes or more. */
  SECRET_KEY: z.base64().min(43).optional(),
  EXTENSION_ORIGINS: list.default([CHROMIUM_ORIGIN, FIREFOX_ORIGIN]),
  PIN_DIGITS: z.coerce.number().int().min(4).max(8).default(4),
  PIN_MINUTES: z.coerce.number().int().min(1).max(1440).default(30),
  /** The waits before a password or phone number changes, and before a recovered account opens. */
  PROFILE_WAIT_MINUTES: z.coerce.number().int().min(0).max(10_080).default(60),
  RECOVERY_WAIT_HOURS: z.coerce.number().int().min(0).max(720).default(24),
  /** How many questions are asked on the phone, and how many answers must be right. */
  IDENTITY_QUESTIONS: z.coerce.number().int().min(3).max(5).default(4),
  IDENTITY_RIGHT: z.coerce.number().int().min(3).max(5).default(3),
  /** In characters; 15 is advised where the password is the only factor (NIST SP 800-63B-4). */
  PASSWORD_LENGTH: z.coerce.number().int().min(SHORTEST).max(64).default(SHORTEST),
  /** "0" lets agents open the desk by password alone. */
  AGENT_SECOND_STEP: z.enum(['0', '1']).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3).optional(),
  /** Receives a POST for each text message. Codes are sent to it. */
  SMS_URL: httpsUrl.optional(),
  SMS_TOKEN: z.string().min(1).optional(),
  SMS_FROM: z.string().min(1).max(30).optional(),
  /** "1" adds the demonstration accounts, whose passwords anybody can read. */
  DEMO: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export interface Settings {
  host: string;
  port: number;
  publicUrl: string | undefined;
  serviceName: string;
  dataDir: string;
  databaseUrl: string | undefined;
  secretKey: string | undefined;
  extensionOrigins: string[];
  supportPin: { digits: number; lifetime: number };
  /** In milliseconds. */
  profileWait: number;
  recoveryWait: number;
  identity: { questions: number; right: number };
  passwordLength: number;
  /** The desk opens only to agents who signed in with a passkey or a second step. */
  agentSecondStep: boolean;
  smtpUrl: string | undefined;
  mailFrom: string | undefined;
  smsUrl: string | undefined;
  smsToken: string | undefined;
  smsFrom: string | undefined;
  demo: boolean;
  logLevel: string;
}

/** @throws Error that names each wrong setting and what it should be. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  // An empty variable means "not set", as in compose files and shells.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The settings are not usable.\n${faults.join('\n')}`);
  }
  const env = parsed.data;
  if (env.DATABASE_URL && !env.SECRET_KEY)
    throw new Error(
      'The settings are not usable.\nSECRET_KEY: must be set with DATABASE_URL, and be the same for every process (openssl rand -base64 32)',
    );
  if (env.IDENTITY_RIGHT > env.IDENTITY_QUESTIONS)
    throw new Error('The settings are not usable.\nIDENTITY_RIGHT: must not be more than IDENTITY_QUESTIONS');
  return {
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL,
    serviceName: env.SERVICE_NAME,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL,
    secretKey: env.SECRET_KEY,
    extensionOrigins: env.EXTENSION_ORIGINS,
    supportPin: { digits: env.PIN_DIGITS, lifetime: env.PIN_MINUTES * MINUTE },
    profileWait: env.PROFILE_WAIT_MINUTES * MINUTE,
    recoveryWait: env.RECOVERY_WAIT_HOURS * 60 * MINUTE,
    identity: { questions: env.IDENTITY_QUESTIONS, right: env.IDENTITY_RIGHT },
    passwordLength: env.PASSWORD_LENGTH,
    // Whoever tries the demonstration has no passkey there, and everybody can read its passwords anyway.
    agentSecondStep: env.AGENT_SECOND_STEP ? env.AGENT_SECOND_STEP === '1' : env.DEMO !== '1',
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    smsUrl: env.SMS_URL,
    smsToken: env.SMS_TOKEN,
    smsFrom: env.SMS_FROM,
    demo: env.DEMO === '1',
    logLevel: env.LOG_LEVEL,
  };
}
