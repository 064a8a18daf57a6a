/** @jsxImportSource hono/jsx */
interface PasskeyButtonProps {
  kind: 'create' | 'get';
  /** Takes the credential; beneath it are its options. */
  path: string;
  label: string;
  failure: string;
  primary?: boolean;
}

/** Shown by assets/passkey.ts where the browser has passkeys. */
export const PasskeyButton = ({ kind, path, label, failure, primary = true }: PasskeyButtonProps) => (
  <div class="passkey" data-passkey={kind} data-path={path} hidden>
    <button type="button" class={primary ? 'primary' : undefined}>
      {label}
    </button>
    <p class="alert" role="alert" hidden>
      {failure}
    </p>
  </div>
);
