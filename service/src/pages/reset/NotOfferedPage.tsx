/** @jsxImportSource hono/jsx */
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';

/** Replaces password help and recovery where the service can send no codes. */
export function NotOfferedPage({ title }: { title: string }) {
  const { passwordHelp: t } = usePageTexts();
  return (
    <Page title={title} guest>
      <p class="lead">{t.notOffered}</p>
    </Page>
  );
}
