/** Makes the open dialog modal, so that focus stays in it and Escape closes it. */
const dialog = document.querySelector('dialog');
if (dialog) {
  dialog.close();
  dialog.showModal();
  dialog.addEventListener('close', () => location.replace('/account'));
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.close();
  });
}

export {};
