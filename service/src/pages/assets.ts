/** Style, icon and scripts of the pages, read once at the start. */
import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { Hono } from 'hono';
import { etag } from 'hono/etag';

const FOLDER = join(import.meta.dirname, 'assets');
const TYPES: Record<string, string> = { css: 'text/css', svg: 'image/svg+xml', js: 'text/javascript' };

export function assets() {
  const app = new Hono();
  app.use('/assets/*', etag());
  for (const file of readdirSync(FOLDER)) {
    const source = readFileSync(join(FOLDER, file), 'utf8');
    const name = file.replace(/\.ts$/, '.js');
    const content = file.endsWith('.ts') ? stripTypeScriptTypes(source) : source;
    const type = `${TYPES[name.split('.').at(-1) ?? '']}; charset=utf-8`;
    app.get(`/assets/${name}`, (c) =>
      c.body(content, 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }),
    );
  }
  return app;
}
