/** Makes the open dialog modal, so that focus stays in it and Escape closes it. */
const dialog = document.querySelector('dialog');
if (dialog) {
  // Not close(), which would be told to the listener below.
  dialog.removeAttribute('open');
  dialog.showModal();
  dialog.addEventListener('close', () => location.replace('/account'));
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.close();
  });
}

export {};
