/** A small organisation to try Watchword with. Only `DEMO=1` makes it, and its passwords are shown on its pages. */
import { canonical, canonicalPostalCode } from './identifier.ts';
import { hashPassword } from './password.ts';
import type { Role } from './tables.ts';
import type { World } from './world.ts';

interface DemoPerson {
  userId: string;
  name: string;
  email: string;
  phone: string;
  postalCode: string | null;
  password: string;
  role: Role;
  devices: { name: string; model: string; serial: string }[];
}

export const DEMO_PEOPLE: DemoPerson[] = [
  {
    userId: 'liv',
    name: 'Liv Strand',
    email: 'liv.strand@example.org',
    phone: '+4790012345',
    postalCode: '5003',
    password: 'tea at four by the window',
    role: 'person',
    devices: [
      { name: 'Liv’s phone', model: 'Fjord 5', serial: 'FJ5-7K2M-0913' },
      { name: 'Kitchen tablet', model: 'Slate 11', serial: 'SL11-44QX-2207' },
    ],
  },
  {
    userId: 'maja',
    name: 'Maja Berg',
    email: 'maja.berg@example.org',
    phone: '+4790054321',
    postalCode: null,
    password: 'the desk opens at eight',
    role: 'agent',
    devices: [],
  },
];

/** Adds the people that are not there yet. */
export async function addDemoPeople(world: World): Promise<void> {
  for (const person of DEMO_PEOPLE) await addAccount(world, person);
}

export async function addAccount(
  world: World,
  { devices, ...person }: DemoPerson,
): Promise<string | undefined> {
  const password_hash = await hashPassword(person.password);
  return world.database.transaction().execute(async (tx) => {
    const added = await tx
      .insertInto('account')
      .values({
        id: world.random.id(),
        user_id: canonical(person.userId),
        name: person.name,
        email: canonical(person.email),
        phone: canonical(person.phone) || null,
        phone_changed_at: null,
        postal_code: person.postalCode && canonicalPostalCode(person.postalCode),
        password_hash,
        role: person.role,
        created_at: world.now(),
      })
      .onConflict((conflict) => conflict.column('user_id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added)
      for (const device of devices)
        await tx
          .insertInto('device')
          .values({ id: world.random.id(), account_id: added.id, ...device })
          .execute();
    return added?.id;
  });
}
