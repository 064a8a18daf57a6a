import type { PageRules } from '../../utils/domain/workshop/page-rules.ts';

/** What a box for a password says of what it takes. */
export function inputRules(box: HTMLElement | undefined): PageRules {
  if (!(box instanceof HTMLInputElement)) return {};
  const { minLength, maxLength, pattern } = box;
  const passwordrules = box.getAttribute('passwordrules') ?? '';
  return {
    ...(minLength >= 0 && { minlength: Math.min(minLength, MOST) }),
    ...(maxLength >= 0 && { maxlength: Math.min(maxLength, MOST) }),
    ...(pattern && pattern.length <= LONGEST && { pattern }),
    ...(passwordrules && passwordrules.length <= LONGEST && { passwordrules }),
  };
}

/** Nobody means more, and the worker takes no more. */
const MOST = 1000;
const LONGEST = 300;
