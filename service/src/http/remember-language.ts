import type { Context } from 'hono';
import type { NewSession } from '../flows/sign-in/session.ts';
import { textsFor } from '../locales/pages.ts';
import type { World } from '../world.ts';

/** Whoever signs in is written to in the language of the page, or of the request, by which they did. */
export async function rememberLanguage(
  { database }: World,
  c: Context,
  { account }: NewSession,
): Promise<void> {
  // Who names no language has not chosen another one.
  if (!c.req.header('Accept-Language')) return;
  const { language } = textsFor(c);
  if (language === account.language) return;
  await database.updateTable('account').set({ language }).where('id', '=', account.id).execute();
}
