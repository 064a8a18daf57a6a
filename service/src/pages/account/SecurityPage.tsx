/** @jsxImportSource hono/jsx */
import type { TableRow } from '../../database/schema.ts';
import type { ProfileAccess } from '../../flows/account/profile-access.ts';
import type { Notifier } from '../../notifications/notifier.ts';
import type { Refusal } from '../../result.ts';
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { SecondStepForm } from './SecondStepForm.tsx';
import { SecurityAlert } from './SecurityAlert.tsx';
import { SECURITY_PATH } from './security-path.ts';
import { WaitCard } from './WaitCard.tsx';

interface SecurityPageProps {
  account: TableRow<'account'>;
  access: ProfileAccess;
  reaches: Notifier['reaches'];
  refusal?: Refusal | undefined;
}

/** Sign-in and security: name, e-mail address, phone number, password, and the second step. */
export function SecurityPage({ account, access, reaches, refusal }: SecurityPageProps) {
  const { security: t, layout } = usePageTexts();
  return (
    <Page title={t.title}>
      <SecurityAlert refusal={refusal} />
      <p>
        <a href="/account">{layout.account}</a>
      </p>
      <ProfileForm field="name" autocomplete="name" maxlength={200} value={account.name} />
      <ProfileForm field="email" type="email" autocomplete="email" maxlength={200} value={account.email} />
      <WaitCard {...access} />
      {access.status === 'open' && reaches.sms && (
        <ProfileForm
          field="phone"
          type="tel"
          autocomplete="tel"
          maxlength={40}
          value={account.phone ?? '+'}
        />
      )}
      {access.status === 'open' && <PasswordCard />}
      <SecondStepForm account={account} reaches={reaches} action={`${SECURITY_PATH}/second-step`} />
    </Page>
  );
}

function PasswordCard() {
  const { password, account: t } = usePageTexts();
  return (
    <section class="card">
      <h2>{password.title}</h2>
      <p>
        <a class="button" href="/account/password">
          {t.changePassword}
        </a>
      </p>
    </section>
  );
}
