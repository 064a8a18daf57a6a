/** @jsxImportSource hono/jsx */
import type { TableRow } from '../../database/schema.ts';
import type { Notifier } from '../../notifications/notifier.ts';
import type { Refusal } from '../../result.ts';
import { PasskeysCard } from '../account/PasskeysCard.tsx';
import { SecondStepForm } from '../account/SecondStepForm.tsx';
import { SecurityAlert } from '../account/SecurityAlert.tsx';
import { DESK_SECURITY_PATH } from '../context.ts';
import { Alert } from '../ui/Alert.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';

interface DeskSecurityPageProps {
  account: TableRow<'account'>;
  passkeys: TableRow<'passkey'>[];
  reaches: Notifier['reaches'];
  /** Whether this session may open the desk, and whether it may change what is on this page. */
  isOpen: boolean;
  mayChange: boolean;
  refusal?: Refusal | undefined;
}

/** What an agent signs in with besides the password. */
export function DeskSecurityPage(props: DeskSecurityPageProps) {
  const { account, passkeys, reaches, isOpen, mayChange, refusal } = props;
  const { deskSecurity: t, desk } = usePageTexts();
  return (
    <Page title={t.title} scripts={['passkey']}>
      {refusal?.code === 'forbidden' && mayChange ? (
        <Alert>{t.keepOne}</Alert>
      ) : (
        <SecurityAlert refusal={mayChange ? refusal : undefined} />
      )}
      {isOpen ? (
        <p>
          <a href="/desk">{desk.back}</a>
        </p>
      ) : (
        <p class="never">{mayChange ? t.setUp : t.signInAgain}</p>
      )}
      {mayChange && (
        <>
          <PasskeysCard passkeys={passkeys} path={`${DESK_SECURITY_PATH}/passkeys`} />
          <SecondStepForm account={account} reaches={reaches} action={`${DESK_SECURITY_PATH}/second-step`} />
        </>
      )}
    </Page>
  );
}
