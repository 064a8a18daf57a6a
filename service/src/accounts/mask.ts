/** Shows enough of an address to recognise it, but not enough to write to it. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}•••${email.slice(at)}`;
}

export const maskPhone = (phone: string) => `•••${phone.slice(-2)}`;
