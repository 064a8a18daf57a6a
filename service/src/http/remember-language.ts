import type { Context } from 'hono';
import type { NewSession } from '../flows/sign-in/session.ts';
import { textsFor } from '../locales/pages.ts';
import type { World } from '../world.ts';

/** After a sign-in, messages are in the language of the page or request that signed in. */
export async function rememberLanguage(
  { database }: World,
  c: Context,
  { account }: NewSession,
): Promise<void> {
  // A request that names no language does not change it.
  if (!c.req.header('Accept-Language')) return;
  const { language } = textsFor(c);
  if (language === account.language) return;
  await database.updateTable('account').set({ language }).where('id', '=', account.id).execute();
}
