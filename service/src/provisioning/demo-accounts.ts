/** A small organisation for trying Watchword. Only `DEMO=1` creates it, and its passwords are shown on its pages. */

import type { World } from '../world.ts';
import { addAccount, type NewAccount } from './add-account.ts';

interface DemoPerson extends NewAccount {
  password: string;
  role: 'person' | 'agent' | 'supervisor';
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
    registry: {
      'birth-date': '1987-03-14',
      birthplace: 'Bergen',
      street: 'Strandgaten 12',
      'document-number': 'N4471830',
      'customer-since': '2011',
    },
  },
  {
    userId: 'maja',
    name: 'Maja Berg',
    email: 'maja.berg@example.org',
    phone: '+4790054321',
    password: 'the desk opens at eight',
    role: 'agent',
  },
  {
    userId: 'jonas',
    name: 'Jonas Lind',
    email: 'jonas.lind@example.org',
    phone: '+4790011122',
    password: 'two lamps over the door',
    role: 'agent',
  },
  {
    userId: 'signe',
    name: 'Signe Holm',
    email: 'signe.holm@example.org',
    phone: '+4790033344',
    password: 'the harbour is quiet today',
    role: 'supervisor',
  },
];

/** Adds the accounts that do not exist yet. */
export async function addDemoPeople(world: World): Promise<void> {
  for (const person of DEMO_PEOPLE) await addAccount(world, person);
}
