/** @jsxImportSource hono/jsx */
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';

interface ActivationPaperPageProps {
  /** As the caller said it. */
  identifier: string;
  code: string;
  /** Where the code is typed. */
  address: string;
  /** Of the case. */
  path: string;
}

/** Shown once, to be printed; its code stands in no address and in no other page. */
export function ActivationPaperPage({ identifier, code, address, path }: ActivationPaperPageProps) {
  const { activation: t, desk } = usePageTexts();
  return (
    <Page title={t.paperTitle}>
      <section class="card paper">
        <p>{t.paper(identifier)}</p>
        <p class="digits">{code}</p>
        <p>{t.paperHow(address)}</p>
        <p class="never">{t.paperNever}</p>
      </section>
      <p>
        <a class="button" href={path}>
          {desk.back}
        </a>
      </p>
    </Page>
  );
}
