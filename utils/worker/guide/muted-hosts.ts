/** Hosts on which the person closed the guide for good. */
import { quietHosts } from '../../platform/storage.ts';

export async function quieten(host: string): Promise<void> {
  const hosts = await quietHosts.getValue();
  if (!hosts.includes(host)) await quietHosts.setValue([...hosts, host].toSorted());
}

export async function unquieten(host: string): Promise<void> {
  const hosts = await quietHosts.getValue();
  if (hosts.includes(host)) await quietHosts.setValue(hosts.filter((one) => one !== host));
}
