/** The names of the known sites as hosts may carry them, one by one. The build leaves no more than that in each page. */
import { plainSkeleton } from '../utils/domain/guide/host-words.ts';
import { ALL_SITES } from './all.ts';

export const BRANDS: readonly string[] = ALL_SITES.flatMap(({ brands }) => brands.map(plainSkeleton));
