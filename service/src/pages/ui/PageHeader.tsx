/** @jsxImportSource hono/jsx */
import type { AuthenticatedSession } from '../../flows/sign-in/session.ts';
import { useFrame, usePageTexts } from './frame.ts';
import { Shield } from './Shield.tsx';
import { Submit } from './Submit.tsx';

/** The service's name, and who is signed in. */
export function PageHeader({ guest }: { guest: boolean | undefined }) {
  const { texts, serviceName, signedIn } = useFrame();
  return (
    <header>
      <a class="name" href="/">
        <Shield />
        {serviceName}
      </a>
      <nav>
        {signedIn && !guest ? <SignedIn {...signedIn} /> : <a href="/sign-in">{texts.layout.signIn}</a>}
      </nav>
    </header>
  );
}

function SignedIn({ account }: Pick<AuthenticatedSession, 'account'>) {
  const { layout: t } = usePageTexts();
  return (
    <>
      <span>{t.signedInAs(account.name)}</span>
      {account.role === 'agent' ? <a href="/desk">{t.desk}</a> : <a href="/account">{t.account}</a>}
      <form method="post" action="/sign-out">
        <Submit quiet>{t.signOut}</Submit>
      </form>
    </>
  );
}
