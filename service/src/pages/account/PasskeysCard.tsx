/** @jsxImportSource hono/jsx */
import type { TableRow } from '../../database/schema.ts';
import { usePageTexts } from '../ui/frame.ts';
import { PasskeyButton } from '../ui/PasskeyButton.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Time } from '../ui/Time.tsx';

interface PasskeysCardProps {
  passkeys: TableRow<'passkey'>[];
  /** Takes a new one; beneath it are its options, and the removal of one. */
  path: string;
}

export function PasskeysCard({ passkeys, path }: PasskeysCardProps) {
  const { account: t } = usePageTexts();
  return (
    <section class="card" id="passkeys">
      <h2>{t.passkeys}</h2>
      {passkeys.length === 0 ? (
        <p>{t.noPasskeys}</p>
      ) : (
        <ul class="rows">
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} {...passkey} path={path} />
          ))}
        </ul>
      )}
      <PasskeyButton
        kind="create"
        path={path}
        label={t.addPasskey}
        failure={t.passkeyNotAdded}
        primary={false}
      />
    </section>
  );
}

function PasskeyRow({ id, created_at, path }: TableRow<'passkey'> & { path: string }) {
  const { account: t } = usePageTexts();
  return (
    <li>
      <div>
        <Sentence text={t.passkeyAdded}>
          <Time at={created_at} format="date-time" />
        </Sentence>
      </div>
      <form method="post" action={`${path}/remove`}>
        <input type="hidden" name="id" value={id} />
        <Submit>{t.removePasskey}</Submit>
      </form>
    </li>
  );
}
