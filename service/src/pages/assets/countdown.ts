/** Counts down to the moment at which the details close, and then loads the page without them. */
const element = document.querySelector<HTMLElement>('[data-until]');
if (element) {
  const until = Number(element.dataset.until);
  const draw = () => {
    const left = Math.max(0, Math.ceil((until - Date.now()) / 1000));
    element.textContent = `(${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')})`;
    if (left === 0) location.reload();
    else setTimeout(draw, 1000 - (Date.now() % 1000));
  };
  draw();
}

export {};
