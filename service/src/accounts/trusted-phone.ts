/** When a phone number may be trusted with a code: whoever has just put it there may not be its owner. */
import type { TableRow } from '../database/schema.ts';

const SETTLED_AFTER = 5 * 24 * 3_600_000;

/** The number of an account, unless it was registered or changed within five days. */
export const trustedPhone = (
  { phone, phone_changed_at }: Pick<TableRow<'account'>, 'phone' | 'phone_changed_at'>,
  now: number,
): string | undefined =>
  phone && (phone_changed_at === null || phone_changed_at <= now - SETTLED_AFTER) ? phone : undefined;
