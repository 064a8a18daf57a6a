/** Bearer secrets of 256 bits. The holder keeps the token, and the database keeps only its SHA-256. */
import { createHash } from 'node:crypto';
import type { World } from '../world.ts';

const BYTES = 32;

export const newToken = ({ random }: World): string => random.token(BYTES);

export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');
