export const SEARCH_NAMES = ['cycle', 'stage', 'by', 'pillar', 'rows', 'find', 'sort'] as const;

/** What the board shows, as the address says it; every one may be missing. */
export type BoardSearch = { readonly [Name in (typeof SEARCH_NAMES)[number]]?: string };
