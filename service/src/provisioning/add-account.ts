/** Adds accounts: for the demonstration and for an operator's import. */
import { z } from 'zod';
import { LANGUAGES } from '../../../protocol/languages.ts';
import { shortText } from '../../../protocol/protocol.ts';
import { canonical, canonicalPostalCode } from '../accounts/identifier.ts';
import { registryDigest } from '../accounts/registry-questions.ts';
import { questionDigest } from '../accounts/security-questions.ts';
import { hashPassword } from '../credentials/password-hash.ts';
import { REGISTRY_KINDS } from '../database/schema.ts';
import type { World } from '../world.ts';

export const NewAccount = z.strictObject({
  userId: shortText,
  name: shortText,
  email: z.email(),
  /** In the international form: "+4790012345". */
  phone: z
    .string()
    .regex(/^\+\d{6,15}$/)
    .nullable()
    .default(null),
  postalCode: shortText.nullable().default(null),
  /** Null: the person gets in by password help or with an activation code. */
  password: z.string().min(8).max(1024).nullable().default(null),
  role: z.enum(['person', 'agent', 'supervisor']).default('person'),
  /** The language of messages until the first sign-in. */
  language: z.enum(LANGUAGES).nullable().default(null),
  devices: z.array(z.strictObject({ name: shortText, model: shortText, serial: shortText })).default([]),
  /** Answers to the questions on the phone. */
  registry: z.partialRecord(z.enum(REGISTRY_KINDS), shortText).default({}),
  /** Security questions at sign-in, after the password. */
  questions: z
    .array(z.strictObject({ question: shortText, answer: shortText }))
    .max(5)
    .default([]),
});
export type NewAccount = z.input<typeof NewAccount>;

/** @returns The account's id; undefined when the user ID exists already, and then nothing changes. */
export async function addAccount(world: World, account: NewAccount): Promise<string | undefined> {
  const { devices, registry, questions, ...person } = NewAccount.parse(account);
  const password_hash = person.password === null ? null : await hashPassword(person.password);
  return world.database.transaction().execute(async (tx) => {
    const id = world.random.id();
    const added = await tx
      .insertInto('account')
      .values({
        id,
        user_id: canonical(person.userId),
        name: person.name,
        email: canonical(person.email),
        phone: person.phone && canonical(person.phone),
        phone_changed_at: null,
        postal_code: person.postalCode && canonicalPostalCode(person.postalCode),
        password_hash,
        role: person.role === 'person' ? 'person' : 'agent',
        supervises: person.role === 'supervisor' ? 1 : 0,
        second_step: questions.length > 0 ? 'questions' : null,
        language: person.language,
        created_at: world.now(),
      })
      .onConflict((conflict) => conflict.column('user_id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) return undefined;
    for (const device of devices)
      await tx
        .insertInto('device')
        .values({ id: world.random.id(), account_id: id, ...device })
        .execute();
    for (const kind of REGISTRY_KINDS) {
      const answer = registry[kind];
      if (answer !== undefined)
        await tx
          .insertInto('registry_fact')
          .values({ account_id: id, kind, digest: registryDigest(world, id, kind, answer) })
          .execute();
    }
    for (const [position, { question, answer }] of questions.entries())
      await tx
        .insertInto('security_question')
        .values({ account_id: id, position, question, digest: questionDigest(world, id, position, answer) })
        .execute();
    return id;
  });
}
