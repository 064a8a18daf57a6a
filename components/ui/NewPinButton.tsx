import { useTexts } from './use-texts.ts';

interface Props {
  primary: boolean;
  disabled?: boolean;
  /** The answer to the last click was lost. */
  again?: boolean;
  onCreate: () => void;
}

export function NewPinButton({ primary, disabled = false, again = false, onCreate }: Props) {
  const { texts } = useTexts();
  return (
    <button
      type="button"
      class={primary ? 'primary' : undefined}
      disabled={disabled}
      // The second half of a double click does not ask for a second PIN.
      onClick={(event) => event.detail < 2 && onCreate()}
    >
      {again ? texts.tryAgain : texts.pin.make}
    </button>
  );
}
