/** @jsxImportSource hono/jsx */
import { Field, type FieldProps } from './Field.tsx';

/** Takes a code of letters and digits, as it is printed on paper or sent for a recovery. */
export const PrintedCodeField = (props: FieldProps) => (
  <Field
    name="code"
    autocomplete="one-time-code"
    autocapitalize="characters"
    spellcheck={false}
    maxlength={40}
    required
    {...props}
  />
);
