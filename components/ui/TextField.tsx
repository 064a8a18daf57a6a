import type { ComponentProps } from 'preact';

type Props = ComponentProps<'input'> & {
  label: string;
  hint?: string;
};

export const TextField = ({ label, hint, ...input }: Props) => (
  <label class="field">
    <span>{label}</span>
    <input {...input} />
    {hint && <small class="soft">{hint}</small>}
  </label>
);
