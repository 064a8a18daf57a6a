/** @jsxImportSource hono/jsx */
import { ONE_TIME_CODE_DIGITS } from '../../credentials/one-time-code.ts';
import type { TableRow } from '../../database/schema.ts';
import type { Refusal } from '../../result.ts';
import { Alert } from '../ui/Alert.tsx';
import { CodeField } from '../ui/CodeField.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { OutboxLink } from '../ui/OutboxLink.tsx';
import { Page } from '../ui/Page.tsx';
import { Submit } from '../ui/Submit.tsx';
import { SecurityAlert } from './SecurityAlert.tsx';
import { SECURITY_PATH } from './security-path.ts';

interface ProfileCodesPageProps {
  change: TableRow<'profile_change'>;
  refusal?: Refusal | undefined;
}

/** Takes the codes that confirm a change: one, or two where the channel itself changes. */
export function ProfileCodesPage({ change, refusal }: ProfileCodesPageProps) {
  const { security: t, passwordHelp } = usePageTexts();
  const wrong = refusal?.code === 'wrong-credentials';
  const single = change.field === 'name';
  return (
    <Page title={t.codesTitle}>
      {wrong ? <Alert>{t.wrongCodes}</Alert> : <SecurityAlert refusal={refusal} />}
      <p class="lead">{single ? t.sentOld : t.sentBoth(change.value)}</p>
      <OutboxLink />
      <form method="post" action={`${SECURITY_PATH}/codes`} class="card narrow">
        <CodeField
          name="old"
          label={single ? passwordHelp.code(ONE_TIME_CODE_DIGITS) : t.oldCode}
          hint={passwordHelp.codeHint}
          wrong={wrong}
        />
        {!single && <CodeField name="new" label={t.newCode} wrong={wrong} />}
        <Submit primary>{t.save}</Submit>
      </form>
      <p>
        <a href={SECURITY_PATH}>{t.cancel}</a>
      </p>
    </Page>
  );
}
