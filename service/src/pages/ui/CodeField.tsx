/** @jsxImportSource hono/jsx */
import { Field, type FieldProps } from './Field.tsx';

/**
 * Takes a one-time code; a hint says what to do with it.
 * @param wrong The last one was refused, as the alert says.
 */
export const CodeField = ({ wrong, ...props }: FieldProps & { wrong?: boolean }) => (
  <Field
    name="code"
    autocomplete="one-time-code"
    inputmode="numeric"
    maxlength={12}
    required
    aria-invalid={wrong ? 'true' : undefined}
    aria-describedby={wrong ? 'problem' : undefined}
    {...props}
  />
);
