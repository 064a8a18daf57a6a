import './MatchNumbers.css';

interface Props {
  label: string;
  numbers: readonly number[];
  busy: boolean;
  onPick: (number: number) => void;
}

/** Three numbers, of which the agent says one. A press confirms, once the rest of the form is filled in. */
export const MatchNumbers = ({ label, numbers, busy, onPick }: Props) => (
  <fieldset class="numbers">
    <legend>{label}</legend>
    {numbers.map((number) => (
      <button
        type="button"
        key={number}
        disabled={busy}
        onClick={({ currentTarget }) => {
          if (currentTarget.form?.reportValidity()) onPick(number);
        }}
      >
        {number}
      </button>
    ))}
  </fieldset>
);
