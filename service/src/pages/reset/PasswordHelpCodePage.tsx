/** @jsxImportSource hono/jsx */
import { ONE_TIME_CODE_DIGITS } from '../../credentials/one-time-code.ts';
import type { Via } from '../../flows/reset/password-help.ts';
import { Alert } from '../ui/Alert.tsx';
import { CodeField } from '../ui/CodeField.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { OutboxLink } from '../ui/OutboxLink.tsx';
import { Page } from '../ui/Page.tsx';
import { ResendForm } from '../ui/ResendForm.tsx';
import { Submit } from '../ui/Submit.tsx';

/** The third step: the code, if one was sent. */
export function PasswordHelpCodePage({ via, problem }: { via: Via; problem?: string | undefined }) {
  const { passwordHelp: t } = usePageTexts();
  return (
    <Page title={t.codeTitle} guest>
      <Alert>{problem}</Alert>
      <p class="lead" role="status">
        {via === 'sms' ? t.sentSms : t.sent}
      </p>
      <OutboxLink />
      <form method="post" action="/password-help/code" class="card narrow">
        <CodeField label={t.code(ONE_TIME_CODE_DIGITS)} hint={t.codeHint} wrong={problem !== undefined} />
        <Submit primary>{t.goOn}</Submit>
      </form>
      <ResendForm action="/password-help/resend" />
    </Page>
  );
}
