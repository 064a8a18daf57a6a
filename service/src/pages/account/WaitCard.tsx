/** @jsxImportSource hono/jsx */
import type { ProfileAccess } from '../../flows/account/profile-access.ts';
import { usePageTexts } from '../ui/frame.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Time } from '../ui/Time.tsx';
import { SECURITY_PATH } from './security-path.ts';

/** The waiting time before a password or a phone number is changed; nothing once it is over. */
export function WaitCard(access: ProfileAccess) {
  const { security: t } = usePageTexts();
  switch (access.status) {
    case 'closed':
      return (
        <form method="post" action={`${SECURITY_PATH}/access`} class="card">
          <h2>{t.waitTitle}</h2>
          <p>{t.waitText}</p>
          <Submit>{t.requestAccess}</Submit>
        </form>
      );
    case 'waiting':
      return (
        <section class="card" role="status">
          <h2>{t.waitTitle}</h2>
          <p>
            <Sentence text={t.waitUntil}>
              <Time at={access.opensAt} />
            </Sentence>
          </p>
        </section>
      );
    case 'open':
      return null;
  }
}
