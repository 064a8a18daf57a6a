import { describe, expect, it } from 'vitest';
import { summarizePage } from '../../../utils/content/detector/page-summary.ts';

const page = { title: () => 'Shop', headings: () => ['Forgot your password?'] };
const glance = (pathname: string) => summarizePage({ pathname, search: '' }, page);

describe('a page summary', () => {
  it('keeps title, path and headings apart', () => {
    expect(glance('/account/resetPassword')).toEqual({
      title: [' shop '],
      path: [' account reset password '],
      headline: [' forgot your password '],
      said: ' shop , account reset password , forgot your password ',
      about: true,
    });
  });

  it('keeps no more of a path than it reads, however long the path is', () => {
    const long = `/${'a'.repeat(300)}`;
    expect(glance(`${long}/1`)).toBe(glance(`${long}/2`));
  });
});
