/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from 'hono/jsx';
import { useFrame } from './frame.ts';
import { PageHeader } from './PageHeader.tsx';

interface PageProps {
  title: string;
  /** On the way into an account: the header names nobody, even if somebody is signed in. */
  guest?: boolean;
  /** Names of scripts in pages/assets; every page does its job without them. */
  scripts?: string[];
}

/** The HTML document around the content of a page. */
export function Page({ title, guest, scripts = [], children }: PropsWithChildren<PageProps>) {
  const { texts, serviceName } = useFrame();
  return (
    <html lang={texts.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>
          {title} – {serviceName}
        </title>
        <link rel="stylesheet" href="/assets/style.css" />
        {['local-time', ...scripts].map((name) => (
          <script key={name} type="module" src={`/assets/${name}.js`} />
        ))}
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a class="skip" href="#content">
          {texts.layout.skip}
        </a>
        <PageHeader guest={guest} />
        <main id="content" tabindex={-1}>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}
