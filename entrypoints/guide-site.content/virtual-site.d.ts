/** What the build gives to the script in one site's pages. */
declare module 'virtual:site' {
  export const knownPages: import('../../utils/domain/site.ts').KnownPages;
  export const observeOtherPage: (
    document: Document,
    location: Location,
  ) => import('../../utils/content/detector/observation.ts').Observation;
}
