import type { HelpTexts } from '../../../locales/en/help.ts';

/** What a site's confirmation on a device looks like, and how to answer it. */
export function DeviceConfirmation({ texts, site }: { texts: HelpTexts; site: string }) {
  const { confirmation: t } = texts;
  return (
    <div class="confirmation">
      <p>{t.what(site)}</p>
      <figure>
        <div class="sample" aria-hidden="true">
          <b>{t.sampleText(site)}</b>
          <div>
            <span>{t.decline}</span>
            <span>{t.confirm}</span>
          </div>
        </div>
        <figcaption>{t.sample}</figcaption>
      </figure>
      <ul class="facts">
        <li>{t.yes}</li>
        <li>{t.no}</li>
        <li>{t.password}</li>
        <li>{t.email}</li>
        <li>{t.sees(site)}</li>
        <li>{t.never(site)}</li>
      </ul>
    </div>
  );
}
