import { PASSWORD_RULES } from '../../sites/password-rules.ts';
import type { PageRules } from '../../utils/domain/workshop/page-rules.ts';
import { useWorkshopTexts } from './use-texts.ts';

interface Props {
  host?: string;
  /** The domain of the chosen rule. */
  domain?: string;
  box: PageRules;
  onChoose: (domain: string | undefined) => void;
}

export function SiteChoice({ host, domain, box, onChoose }: Props) {
  const { site: t } = useWorkshopTexts();
  const { pattern, ...stated } = box;
  const said = Object.keys(stated).length > 0;
  return (
    <section class="card site-choice">
      <label class="field">
        <span>{t.label}</span>
        <select
          value={domain ?? ''}
          autocomplete="off"
          onChange={(event) => onChoose(event.currentTarget.value || undefined)}
        >
          <option value="">{host && !domain ? host : t.other}</option>
          {PASSWORD_RULES.map((rule) => (
            <option key={rule.domain} value={rule.domain}>
              {rule.name}
            </option>
          ))}
        </select>
      </label>
      <p class="soft">
        {domain ? t.known : said ? '' : t.unknown} {said && t.page}
      </p>
      {pattern && (
        <p class="soft pattern">
          {t.pattern} <code>{pattern}</code>
        </p>
      )}
    </section>
  );
}
