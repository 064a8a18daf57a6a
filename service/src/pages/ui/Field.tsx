/** @jsxImportSource hono/jsx */
import type { JSX } from 'hono/jsx';

export type FieldProps = JSX.IntrinsicElements['input'] & {
  label: string;
  hint?: string | undefined;
};

/** An input with its label. Everything else is the input's own. */
export const Field = ({ label, hint, ...input }: FieldProps) => (
  <label class="field">
    <span>{label}</span>
    <input {...input} />
    {hint && <small>{hint}</small>}
  </label>
);
