/** @jsxImportSource hono/jsx */
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';
import { Success } from '../ui/Success.tsx';

export function PasswordChangedPage() {
  const { password: t, layout } = usePageTexts();
  return (
    <Page title={t.title}>
      <Success>{t.changed}</Success>
      <p>
        <a href="/account">{layout.account}</a>
      </p>
    </Page>
  );
}
