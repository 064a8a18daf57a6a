/** What a page's own password box says of its rules. Apart from its schema: the pages only read it, and go without zod's weight. */
export interface PageRules {
  minlength?: number | undefined;
  maxlength?: number | undefined;
  /** A regular expression of the page: it is shown and never run, since one that never ends would stop the workshop. */
  pattern?: string | undefined;
  passwordrules?: string | undefined;
}
