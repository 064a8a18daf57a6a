/** @jsxImportSource hono/jsx */
interface SelectFieldProps {
  label: string;
  name: string;
  options: [value: string, text: string][];
  chosen: string;
}

/** One of many, with its label. */
export const SelectField = ({ label, name, options, chosen }: SelectFieldProps) => (
  <label class="field">
    <span>{label}</span>
    <select name={name}>
      {options.map(([value, text]) => (
        <option key={value} value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </label>
);
