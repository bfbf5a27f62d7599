// The words in which dependency-rules*.mjs speak.

export const SPEC = '[.-]spec[.]ts$';
export const TESTING = '/testing(/|[.]ts$)';
export const TYPES = ['type-only', 'type-import'];

export const room = (...names) => `^libs/(${names.join('|')})/src/`;
export const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
export const NEST = npm('@nestjs/[^/]+');
export const DRIVERS = npm('better-sqlite3', '@eventstore/db-client', 'pg');

/**
 * One forbidden edge. Specs and testing folders are free of it unless `anywhere` is set.
 * An import that leads nowhere breaks "resolvable" alone.
 */
export const never = (name, comment, { from, to, anywhere = false }) => {
  const exempt = anywhere ? [] : [SPEC, TESTING];
  const pathNot = [...exempt, ...[from.pathNot ?? []].flat()];
  return {
    name,
    severity: 'error',
    comment,
    from: { ...from, pathNot },
    to: { couldNotResolve: false, ...to },
  };
};
