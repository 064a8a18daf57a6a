/** Passkey ceremonies with the browser's own JSON forms; without them the buttons stay hidden. */

async function post(path: string, body?: unknown) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

/** @param path Takes the credential; beneath it are its options. */
async function ceremony(kind: string | undefined, path: string): Promise<string> {
  const options = await post(`${path}/options`);
  const credential =
    kind === 'create'
      ? await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
        });
  if (!(credential instanceof PublicKeyCredential)) throw new Error('No passkey was chosen.');
  const { next } = await post(path, credential.toJSON());
  return next;
}

const supported =
  typeof PublicKeyCredential !== 'undefined' && 'parseRequestOptionsFromJSON' in PublicKeyCredential;
for (const part of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  part.hidden = !supported;
  const button = part.querySelector('button');
  const message = part.querySelector<HTMLElement>('[role=alert]');
  button?.addEventListener('click', async () => {
    button.disabled = true;
    if (message) message.hidden = true;
    try {
      const before = location.pathname;
      location.assign(await ceremony(part.dataset.passkey, part.dataset.path ?? ''));
      // The same page with another fragment is not loaded again by itself.
      if (location.pathname === before) location.reload();
    } catch {
      if (message) message.hidden = false;
    } finally {
      button.disabled = false;
    }
  });
}

export {};
