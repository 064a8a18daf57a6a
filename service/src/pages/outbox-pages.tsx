/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import type { World } from '../world.ts';
import type { PageEnv } from './context.ts';
import { drawPage } from './draw-page.tsx';
import { OutboxPage } from './OutboxPage.tsx';
import { OUTBOX_PATH } from './ui/OutboxLink.tsx';

export function outboxPages(world: World) {
  const pages = new Hono<PageEnv>();
  const { outbox } = world.notifier;
  return outbox ? pages.get(OUTBOX_PATH, (c) => drawPage(world, c, <OutboxPage messages={outbox} />)) : pages;
}
