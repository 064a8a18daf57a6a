/**
 * Number matching: the agent says one of three numbers, and the person picks it. Somebody who confirms by habit, without
 * talking to the agent, picks the right one once in three times, and each request allows one pick.
 */
import { z } from 'zod';
import type { World } from '../world.ts';

const SHOWN = 3;
const [LOWEST, BELOW] = [10, 100];

type MatchNumbers = [number, number, number];

const Stored = z.tuple([z.int(), z.int(), z.int()]);

/** @returns The number that the agent says, and the three in the order in which the person sees them. */
export function drawMatchNumbers({ random }: World): { number: number; numbers: string } {
  const drawn = new Set<number>();
  while (drawn.size < SHOWN) drawn.add(random.int(LOWEST, BELOW));
  const numbers = [...drawn];
  return { number: numbers[random.int(0, SHOWN)] ?? LOWEST, numbers: JSON.stringify(numbers) };
}

export const readMatchNumbers = (stored: string): MatchNumbers => Stored.parse(JSON.parse(stored));
