/** @jsxImportSource hono/jsx */
import { DemoPeople, type DemoPeopleProps } from './DemoPeople.tsx';
import { usePageTexts } from './ui/frame.ts';
import { Page } from './ui/Page.tsx';

interface HomePageProps {
  /** What the extension is connected to. */
  address: string;
  /** Empty outside the demonstration. */
  demoPeople: DemoPeopleProps['people'];
}

export function HomePage({ address, demoPeople }: HomePageProps) {
  const { home: t, never, layout } = usePageTexts();
  return (
    <Page title={t.title}>
      <p class="lead">{t.lead}</p>
      <div class="columns">
        <section class="card">
          <h2>{t.withExtension}</h2>
          <p>{t.withExtensionText}</p>
          <p>
            <code class="address">{address}</code>
          </p>
        </section>
        <section class="card">
          <h2>{t.withoutExtension}</h2>
          <p>{t.withoutExtensionText}</p>
          <p>
            <a class="button" href="/account#support-pin">
              {layout.account}
            </a>
          </p>
        </section>
      </div>
      <p class="never">{never.person}</p>
      {demoPeople.length > 0 && <DemoPeople people={demoPeople} />}
      <p class="soft">
        {t.agents} <a href="/desk">{t.agentsLink}</a>
      </p>
    </Page>
  );
}
