/** @jsxImportSource hono/jsx */
import { Field, type FieldProps } from './Field.tsx';

/** Takes a user ID, an e-mail address or a phone number. */
export const IdentifierField = (props: FieldProps) => (
  <Field
    name="identifier"
    autocomplete="username"
    autocapitalize="none"
    spellcheck={false}
    maxlength={200}
    required
    {...props}
  />
);
