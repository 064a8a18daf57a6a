/** Whether a phone number is trusted with a code. Somebody who has just changed it may not be the owner. */
import type { TableRow } from '../database/schema.ts';

const SETTLED_AFTER = 5 * 24 * 3_600_000;

/** The account's number, unless it was registered or changed within the last five days. */
export const trustedPhone = (
  { phone, phone_changed_at }: Pick<TableRow<'account'>, 'phone' | 'phone_changed_at'>,
  now: number,
): string | undefined =>
  phone && (phone_changed_at === null || phone_changed_at <= now - SETTLED_AFTER) ? phone : undefined;
