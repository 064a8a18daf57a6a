/** @jsxImportSource hono/jsx */
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';
import { Success } from '../ui/Success.tsx';

export function RecoverySentPage() {
  const { recover: t } = usePageTexts();
  return (
    <Page title={t.sentTitle} guest>
      <Success>{t.sent}</Success>
    </Page>
  );
}
