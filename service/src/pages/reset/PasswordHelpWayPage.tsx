/** @jsxImportSource hono/jsx */
import type { Choices } from '../../flows/reset/password-help.ts';
import { Alert } from '../ui/Alert.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Field } from '../ui/Field.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';
import { Submit } from '../ui/Submit.tsx';

/** The second step, where there is something to choose: how the code is sent. */
export function PasswordHelpWayPage({ postalCode, via, problem }: Choices & { problem?: string }) {
  const { passwordHelp: t } = usePageTexts();
  return (
    <Page title={t.wayTitle} guest>
      <Alert>{problem}</Alert>
      <form method="post" action="/password-help/way" class="card narrow">
        {postalCode && (
          <Field
            label={t.postalCode}
            hint={t.postalCodeHint}
            name="postalCode"
            autocomplete="postal-code"
            maxlength={40}
          />
        )}
        {via.length > 1 ? (
          <Choice
            name="via"
            label={t.via}
            options={[
              ['email', t.viaEmail],
              ['sms', t.viaSms],
            ]}
          />
        ) : (
          <input type="hidden" name="via" value={via[0] ?? ''} />
        )}
        <Submit primary>{t.send}</Submit>
      </form>
    </Page>
  );
}
