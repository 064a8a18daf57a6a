/** @jsxImportSource hono/jsx */
export interface ChoiceProps {
  name: string;
  label: string;
  options: [value: string, label: string][];
  chosen?: string | undefined;
}

/** One of several, the first of them to begin with unless another one is named. */
export const Choice = ({ name, label, options, chosen = options[0]?.[0] }: ChoiceProps) => (
  <fieldset class="choice">
    <legend>{label}</legend>
    {options.map(([value, text]) => (
      <label key={value}>
        <input type="radio" name={name} value={value} checked={value === chosen} /> {text}
      </label>
    ))}
  </fieldset>
);
