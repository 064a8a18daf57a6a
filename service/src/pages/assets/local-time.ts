/** Shows times in the reader's own time zone; the page came with the operator's. */
for (const element of document.querySelectorAll<HTMLTimeElement>('time[datetime]')) {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    ...(element.dataset.style === 'date-time' && { dateStyle: 'medium' }),
    timeStyle: 'short',
  });
  element.textContent = format.format(new Date(element.dateTime));
}

export {};
