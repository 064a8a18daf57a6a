/** Passkey ceremonies with the browser's own JSON forms; without them the buttons stay hidden. */
const PATHS = { 'sign-in': '/sign-in/passkey', add: '/account/passkeys' };

async function post(path: string, body?: unknown) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

async function ceremony(kind: keyof typeof PATHS): Promise<string> {
  const options = await post(`${PATHS[kind]}/options`);
  const credential =
    kind === 'add'
      ? await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
        });
  if (!(credential instanceof PublicKeyCredential)) throw new Error('No passkey was chosen.');
  const { next } = await post(PATHS[kind], credential.toJSON());
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
      location.assign(await ceremony(part.dataset.passkey === 'add' ? 'add' : 'sign-in'));
      // The same page with another fragment is not loaded again by itself.
      if (part.dataset.passkey === 'add') location.reload();
    } catch {
      if (message) message.hidden = false;
    } finally {
      button.disabled = false;
    }
  });
}

export {};
