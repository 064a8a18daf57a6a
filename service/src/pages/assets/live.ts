/** Loads the page again when a state has changed; the first event only says that the stream is open. */
const path = document.querySelector<HTMLElement>('[data-live]')?.dataset.live;
if (path) {
  const source = new EventSource(path);
  let open = false;
  source.addEventListener('change', () => {
    if (open) location.replace(location.pathname.startsWith('/account') ? '/account' : location.href);
    open = true;
  });
  source.addEventListener('error', () => {
    open = true;
  });
  // What this page itself has asked for comes with its answer; loading the page in between would lose that.
  addEventListener('submit', () => source.close());
  addEventListener('pagehide', () => source.close());
}

export {};
