import './CurrentTab.css';
import { useState } from 'preact/hooks';
import type { Journey } from '../../utils/domain/guide/journey.ts';
import { planOf } from '../../utils/domain/guide/steps.ts';
import { parseUrl } from '../../utils/domain/url.ts';
import { Notice } from '../ui/Notice.tsx';
import { useTexts } from '../ui/use-texts.ts';
import type { ActiveTab } from './active-tab.ts';

export interface CurrentTabProps {
  tab: ActiveTab;
  /** The journey through password help in this tab. */
  journey: Journey | undefined;
  /** Name of the known site that the journey is at, or that the page imitates. */
  site: string | undefined;
  /** The host of the site that the page imitates. */
  realHost: string;
  /** Resolves to false where no guide came. */
  onGuide: () => Promise<boolean>;
  onAlways: () => void;
  /** Resolves to false where the site does not say where passwords are changed. */
  onChangePassword: () => Promise<boolean>;
}

/** What the person can do on the page from which they opened the popup. */
export function CurrentTab({
  tab,
  journey,
  site,
  realHost,
  onGuide,
  onAlways,
  onChangePassword,
}: CurrentTabProps) {
  const { texts } = useTexts();
  const { tab: t } = texts.popup;
  const [refusal, setRefusal] = useState<string>();
  const guide = () => void onGuide().then((done) => setRefusal(done ? undefined : t.notHere));
  // Whether the script in the page still answers or not: the page may have a hand in that.
  if (journey?.verdict.kind === 'look-alike' && isAt(journey.verdict.host, tab))
    return (
      <section class="card tab-row">
        <Notice kind="fault">
          <b>{texts.warning.title(site ?? journey.verdict.site)}</b>{' '}
          {texts.warning.advice(journey.verdict.host, realHost)}
        </Notice>
      </section>
    );
  const spotted = journey && tab.seen && (tab.seen.step !== 'none' || tab.seen.page) ? journey : undefined;
  return (
    <section class="card tab-row">
      <p>{spotted ? sentenceOf(spotted, site, t) : <b>{tab.host}</b>}</p>
      <button type="button" onClick={guide}>
        {spotted ? t.show : t.guideHere}
      </button>
      {!spotted && !tab.allowed && tab.origin.startsWith('https:') && (
        <button type="button" class="quiet" onClick={onAlways}>
          {t.always(tab.host)}
        </button>
      )}
      {!spotted && (
        <button
          type="button"
          class="quiet"
          onClick={() => void onChangePassword().then((done) => setRefusal(done ? undefined : t.noChange))}
        >
          {t.change}
        </button>
      )}
      {refusal && <Notice kind="fault">{refusal}</Notice>}
    </section>
  );
}

/** A verdict has the host in the letters that its makers chose. */
const isAt = (host: string, tab: ActiveTab) => parseUrl(`https://${host}`)?.hostname === tab.host;

const PIN_STEPS: readonly string[] = ['sign-in', 'find-pin', 'make-pin', 'read-pin'];

function sentenceOf(
  journey: Journey,
  site: string | undefined,
  t: ReturnType<typeof useTexts>['texts']['popup']['tab'],
): string {
  const plan: string[] = planOf(journey);
  const name = site ?? t.thisSite;
  if (PIN_STEPS.includes(journey.step)) return t.supportPin(name);
  return plan.length > 0 ? t.help(name, plan.indexOf(journey.step) + 1, plan.length) : t.helpOnly(name);
}
