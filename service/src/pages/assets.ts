/** Style, icon and scripts of the pages, as Vite built them (vite.config.ts); read once at the start. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { etag } from 'hono/etag';

/** Beside the built service. Tests run the sources, with the same files. */
const FOLDER = join(import.meta.dirname, import.meta.env.PROD ? 'assets' : '../../dist/assets');
const TYPES: Record<string, string> = { css: 'text/css', svg: 'image/svg+xml', js: 'text/javascript' };

export function assets() {
  const app = new Hono();
  app.use('/assets/*', etag());
  for (const name of readdirSync(FOLDER)) {
    const content = readFileSync(join(FOLDER, name), 'utf8');
    const type = `${TYPES[name.split('.').at(-1) ?? '']}; charset=utf-8`;
    app.get(`/assets/${name}`, (c) =>
      c.body(content, 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }),
    );
  }
  return app;
}
