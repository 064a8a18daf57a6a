/** @jsxImportSource hono/jsx */
/** Filled in by assets/countdown.ts, which loads the page again when it is over. */
export const DeskCountdown = ({ until }: { until: number }) => (
  <span class="countdown" data-until={until} role="timer" />
);
