/** Hosts on which the person closed the guide for good. */
import { mutedHosts } from '../../platform/storage.ts';

export async function mute(host: string): Promise<void> {
  const hosts = await mutedHosts.getValue();
  if (!hosts.includes(host)) await mutedHosts.setValue([...hosts, host].toSorted());
}

export async function unmute(host: string): Promise<void> {
  const hosts = await mutedHosts.getValue();
  if (hosts.includes(host)) await mutedHosts.setValue(hosts.filter((one) => one !== host));
}
