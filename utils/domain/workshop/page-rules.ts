/** What a page's own password box says of its rules. Apart from its schema, so that pages do not load zod. */
export interface PageRules {
  minlength?: number | undefined;
  maxlength?: number | undefined;
  /** The page's regular expression. It is shown and never run: one that does not end would block the workshop. */
  pattern?: string | undefined;
  passwordrules?: string | undefined;
}
