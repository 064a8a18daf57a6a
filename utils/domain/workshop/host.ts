/**
 * The site for which the workshop was opened.
 * @param search The page's query. Anybody can put anything into a link.
 * @returns A host as the browser writes it, or undefined.
 */
export function hostFrom(search: string): string | undefined {
  const asked = new URLSearchParams(search).get('host')?.toLowerCase() ?? '';
  if (!/^(?=.{1,253}$)([a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/.test(asked) || !URL.canParse(`https://${asked}`))
    return undefined;
  return new URL(`https://${asked}`).hostname === asked ? asked : undefined;
}
