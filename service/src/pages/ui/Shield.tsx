/** @jsxImportSource hono/jsx */
/** The sign of Watchword, as in the extension. */
export const Shield = () => (
  <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 2.8 4.5 5.6v5.6c0 4.6 3 8 7.5 10 4.5-2 7.5-5.4 7.5-10V5.6z" />
    <path class="dots" d="M8.6 12h.01M12 12h.01M15.4 12h.01" />
  </svg>
);
