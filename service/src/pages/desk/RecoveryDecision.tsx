/** @jsxImportSource hono/jsx */
import { usePageTexts } from '../ui/frame.ts';
import { Submit } from '../ui/Submit.tsx';
import { NameOnDocumentField } from './NameOnDocumentField.tsx';

/** @param path Of the recovery. */
export function RecoveryDecision({ path }: { path: string }) {
  const { deskRecovery: t } = usePageTexts();
  return (
    <>
      <form method="post" action={`${path}/decision`} class="card">
        <h2>{t.approveTitle}</h2>
        <p>{t.approveText}</p>
        <input type="hidden" name="decision" value="approve" />
        <NameOnDocumentField />
        <Submit primary>{t.approve}</Submit>
      </form>
      <form method="post" action={`${path}/decision`} class="card">
        <h2>{t.refuseTitle}</h2>
        <p>{t.refuseText}</p>
        <input type="hidden" name="decision" value="refuse" />
        <Submit>{t.refuse}</Submit>
      </form>
    </>
  );
}
