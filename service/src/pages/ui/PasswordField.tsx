/** @jsxImportSource hono/jsx */
import { Field, type FieldProps } from './Field.tsx';

/** @param kind Tells a password manager whether to fill in or to suggest. */
export const PasswordField = ({ kind, ...props }: FieldProps & { kind: 'current' | 'new' }) => (
  <Field
    name="password"
    type="password"
    autocomplete={`${kind}-password`}
    maxlength={1024}
    required
    {...props}
  />
);
