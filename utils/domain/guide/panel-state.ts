/** Everything that the panel draws. The worker makes it, and the panel decides nothing. */

import type { Language } from '../language.ts';
import type { ResetOptions } from '../reset-options.ts';
import type { Advice, SiteProfile } from '../site.ts';
import type { WaitHours } from '../wait.ts';
import type { Corner } from './corner.ts';
import type { Deception } from './host-verdict.ts';
import type { Journey } from './journey.ts';
import { type PlannedStep, planOf } from './steps.ts';

/** How the person likes the panel. */
export interface PanelPreferences {
  corner: Corner;
  collapsed: boolean;
}

export type PanelState = PanelPreferences & { language: Language; host: string } & (
    | {
        kind: 'guide';
        /** The site's name, where it is known. */
        site?: string;
        /** The site makes support PINs. People read these out, unlike codes. */
        makesPins: boolean;
        /** Its support can ask for a confirmation on a device. */
        confirmsOnDevice?: true;
        resetOptions?: ResetOptions;
        waits?: WaitHours;
        page: Journey['page'];
        plan: PlannedStep[];
        /** Index of the present step in the plan. */
        now: number;
        trouble: boolean;
        codeSentAt?: number;
        /** The person asked for a reminder on this page. */
        waitBegun?: true;
        advice: Advice;
      }
    | {
        kind: 'warning';
        site: string;
        deception: Deception;
        domain: string;
        realHost: string;
        /** The person closed it: this much stays. */
        strip?: true;
      }
  );

export type GuidePanelState = Extract<PanelState, { kind: 'guide' }>;
export type WarningPanelState = Extract<PanelState, { kind: 'warning' }>;

/** However the person likes the guide, a warning is large until they close it. */
export const isSmall = (view: PanelState): boolean =>
  view.kind === 'warning' ? view.strip === true : view.collapsed;

/** Distinguishes what the panel shows. */
export const pageOf = (view: PanelState | undefined): string | undefined =>
  view?.kind === 'guide' ? view.page : view?.kind;

/** @param site The site that the page belongs to, or imitates. */
export function panelStateOf(
  journey: Journey,
  site: SiteProfile | undefined,
  generic: Advice,
  preferences: PanelPreferences,
  language: Language,
): PanelState {
  const { verdict, page, trouble, codeSentAt, waitBegun, closed } = journey;
  const common = { ...preferences, language, host: verdict.host };
  if (verdict.kind === 'look-alike')
    return {
      ...common,
      kind: 'warning',
      site: site?.name ?? verdict.site,
      deception: verdict.deception,
      domain: verdict.domain,
      realHost: realHostFor(verdict.host, site),
      ...(closed && { strip: true }),
    };
  const plan = planOf(journey);
  return {
    ...common,
    kind: 'guide',
    ...(site && { site: site.name }),
    makesPins: site?.supportPin !== undefined,
    ...(site?.confirmsOnDevice && { confirmsOnDevice: true }),
    ...(site?.resetOptions && { resetOptions: site.resetOptions }),
    ...(site?.waits && { waits: site.waits }),
    page,
    plan,
    now: plan.indexOf(journey.step as PlannedStep),
    trouble,
    ...(codeSentAt !== undefined && { codeSentAt }),
    ...(waitBegun && { waitBegun }),
    advice: site?.advice ?? generic,
  };
}

/** The true host that the false one most likely stands for: the one whose ending it has. */
export function realHostFor(host: string, site: SiteProfile | undefined): string {
  const hosts = site?.hosts ?? [];
  const ending = (known: string) => known.slice(known.indexOf(`${site?.brands[0]}.`));
  const inside = hosts.filter((known) => host.includes(ending(known)) && ending(known).length > 1);
  // One ending may contain another, as “.com.be” contains “.com”. The longer one counts.
  return (
    inside.toSorted((a, b) => b.length - a.length)[0] ??
    hosts.find((known) => known.endsWith('.com')) ??
    hosts[0] ??
    ''
  );
}
