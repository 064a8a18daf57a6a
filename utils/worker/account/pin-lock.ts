/** Serialises making a PIN and ending sessions of one account, network requests included. */
export const withPinLock = <T>(accountId: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`pin ${accountId}`, work);
