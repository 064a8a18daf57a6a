import './Workshop.css';
import { useState } from 'preact/hooks';
import { PASSWORD_RULES, passwordRuleFor } from '../../sites/password-rules.ts';
import type { PageRules } from '../../utils/domain/workshop/page-rules.ts';
import { effectiveRules } from '../../utils/domain/workshop/rules.ts';
import { Bar } from '../ui/Bar.tsx';
import { CheckWay } from './CheckWay.tsx';
import { SentenceWay } from './SentenceWay.tsx';
import { SiteChoice } from './SiteChoice.tsx';
import { useWorkshopTexts } from './use-texts.ts';
import { WordsWay } from './WordsWay.tsx';

const WAYS = { sentence: SentenceWay, words: WordsWay, check: CheckWay };
type WayName = keyof typeof WAYS;
const NAMES: WayName[] = ['sentence', 'words', 'check'];

interface Props {
  /** The site for which the page was opened. */
  host?: string;
  /** What the password box on that site's page says of its rules. */
  page: PageRules;
}

export function Workshop({ host, page }: Props) {
  const t = useWorkshopTexts();
  const opened = host === undefined ? undefined : passwordRuleFor(host)?.domain;
  const [domain, setDomain] = useState(opened);
  const [way, setWay] = useState<WayName>('sentence');
  const site = PASSWORD_RULES.find((rule) => rule.domain === domain);
  // The box belongs to the site for which the page was opened, not to another that was chosen here.
  const box = domain === opened ? page : {};
  const Way = WAYS[way];
  return (
    <div class="tab-page workshop">
      <Bar title={t.title} />
      <main>
        <p class="lead">{t.lead}</p>
        <SiteChoice
          {...(host && { host })}
          {...(domain && { domain })}
          box={box}
          onChoose={(chosen) => setDomain(chosen)}
        />
        <fieldset class="ways">
          <legend class="visually-hidden">{t.ways.label}</legend>
          {NAMES.map((name) => (
            <label key={name}>
              <input type="radio" name="way" checked={way === name} onChange={() => setWay(name)} />
              <span>{t.ways[name]}</span>
            </label>
          ))}
        </fieldset>
        <Way rules={effectiveRules(site, box)} />
        <section class="never-list">
          <h2>{t.never.title}</h2>
          <ul>
            <li>{t.never.write}</li>
            <li>{t.never.share}</li>
            <li>{t.never.twice}</li>
          </ul>
        </section>
      </main>
    </div>
  );
}
