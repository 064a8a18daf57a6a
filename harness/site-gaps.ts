/** What a known site lacks, in sentences: its data in `sites/` and the stand-in that proves it in `tests/pages/`. */
import type { Site, Source } from '../utils/domain/site.ts';
import type { SiteProof, StandIn } from './test-sites.ts';

/** A site that a file in `sites/` exports. */
export interface ExportedSite {
  file: string;
  site: Site;
}

/** @param standIns By their folder in `tests/pages`. */
export function siteGaps(
  sites: readonly Site[],
  exported: readonly ExportedSite[],
  standIns: ReadonlyMap<string, StandIn>,
): string[] {
  return [
    ...exported
      .filter(({ site }) => !sites.includes(site))
      .map(({ file }) => `${file} exports a site that has no line in sites/all.ts.`),
    ...sites.flatMap((site) => {
      const file = `sites/${site.id}.ts`;
      return [
        ...(exported.some((one) => one.site === site && one.file === file)
          ? []
          : [`The site ${site.id} stands in no file sites/${site.id}.ts.`]),
        ...dataGaps(site).map((gap) => `${file}: ${gap}`),
        ...proofGaps(site, standIns.get(site.id)).map((gap) => `tests/pages/${site.id}/site.ts: ${gap}`),
      ];
    }),
    ...shared(sites, ({ id }) => [id]).map(([id]) => `The id ${id} is of two sites.`),
    ...shared(sites, ({ hosts }) => hosts).map(
      ([host, ids]) => `The host ${host} is of ${ids.join(' and ')}.`,
    ),
    ...shared(sites, ({ brands }) => brands).map(
      ([brand, ids]) => `The brand ${brand} is of ${ids.join(' and ')}.`,
    ),
  ];
}

/** The values that stand twice, with the ids of the sites. */
function shared(sites: readonly Site[], valuesOf: (site: Site) => readonly string[]): [string, string[]][] {
  const idsOf = new Map<string, string[]>();
  for (const site of sites)
    for (const value of valuesOf(site)) idsOf.set(value, [...(idsOf.get(value) ?? []), site.id]);
  return [...idsOf].filter(([, ids]) => ids.length > 1);
}

const isSourced = ({ seen, in: where }: Source) => /^20\d\d-(0[1-9]|1[0-2])$/.test(seen) && where.length > 0;

function dataGaps({
  id,
  name,
  brands,
  hosts,
  paths,
  pages,
  trouble,
  fingerprint,
  supportPin,
  resetOptions,
  waits,
}: Site): string[] {
  const has = (page: string) => pages.some((one) => one.name === page);
  const sourced: [string, { source: Source }][] = [
    ...pages.map((page): [string, typeof page] => [`the page “${page.name}”`, page]),
    ['trouble', trouble],
    ['the fingerprint', fingerprint],
    ...(supportPin ? [['the dialog of the support PIN', supportPin.dialog] as [string, typeof trouble]] : []),
  ];
  const gaps: [boolean, string][] = [
    [!/^[a-z][a-z\d]*$/.test(id), 'the id is not of small letters and digits.'],
    [name === '', 'the site has no name.'],
    [brands.length === 0, 'there is no brand, so a host that passes itself off as the site goes unnoticed.'],
    [
      brands.some((brand) => !/^[a-z\d]+( [a-z\d]+)*$/.test(brand)),
      'a brand is not of words in small letters.',
    ],
    [hosts.length === 0, 'there is no host.'],
    [hosts.some((host) => new URL(`https://${host}`).host !== host), 'a host is not one.'],
    [paths.length === 0, 'there is no path, so the guide comes to no page.'],
    [paths.some((path) => !path.startsWith('/')), 'a path does not begin with a slash.'],
    [pages.length === 0, 'there is no page.'],
    [fingerprint.marks.length === 0, 'the fingerprint has no marks, so a copy goes unnoticed.'],
    [has('make-pin') && !supportPin, 'there is the page “make-pin”, but no supportPin.'],
    [!has('make-pin') && supportPin !== undefined, 'there is a supportPin, but no page “make-pin”.'],
    [has('which-way') && !resetOptions, 'there is the page “which-way”, but no resetOptions.'],
    [has('request-access') && !waits?.['profile-change'], 'there is the page “request-access”, but no wait.'],
  ];
  return [
    ...gaps.filter(([missing]) => missing).map(([, gap]) => gap),
    ...sourced
      .filter(([, { source }]) => !isSourced(source))
      .map(([what]) => `${what} does not say where its selectors were read and in which month.`),
  ];
}

function proofGaps({ hosts, brands, pages }: Site, standIn: StandIn | undefined): string[] {
  if (!standIn) return ['there is no such file, and so no stand-in for the site.'];
  const { proof } = standIn;
  if (!proof) return ['the stand-in has no proof.'];
  const described = Map.groupBy(pages, ({ name }) => name);
  const isCopy = (host: string) => !hosts.includes(host) && !brands.some((brand) => host.includes(brand));
  return [
    ...[...described].flatMap(([name, entries]) => {
      const addresses = proof.pages[name]?.length ?? 0;
      return addresses === entries.length
        ? []
        : [`${addresses} addresses show the page “${name}”, which the site has ${entries.length} times.`];
    }),
    ...Object.keys(proof.pages)
      .filter((name) => ![...described.keys()].some((known) => known === name))
      .map((name) => `an address shows the page “${name}”, which the site does not have.`),
    ...hostsIn(proof)
      .filter((host) => !standIn.hosts.includes(host))
      .map((host) => `the stand-in does not answer on ${host}.`),
    ...Object.values(proof.pages)
      .flat()
      .filter((address) => !hosts.includes(new URL(address).host))
      .map((address) => `${address} is on none of the site’s hosts.`),
    ...(isCopy(new URL(proof.copy).host) ? [] : ['the copy stands on a host that has to do with the site.']),
  ];
}

const hostsIn = ({ pages, copy }: SiteProof): string[] => [
  ...new Set([...Object.values(pages).flat(), copy].map((address) => new URL(address).host)),
];
