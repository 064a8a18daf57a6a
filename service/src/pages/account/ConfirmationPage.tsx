/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from 'hono/jsx';
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';

/** The page around the result of an answer, with a link back to the account. */
export function ConfirmationPage({ children }: PropsWithChildren) {
  const { layout: t } = usePageTexts();
  return (
    <Page title={t.account} scripts={['passkey']}>
      {children}
      <p>
        <a href="/account">{t.account}</a>
      </p>
    </Page>
  );
}
