/** Held while an account's PIN is made or its sessions are ended: one after the other, over the network too. */
export const withPinLock = <T>(accountId: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`pin ${accountId}`, work);
