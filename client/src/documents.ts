/** The language id of zone files. */
export const ZONE_LANGUAGE = 'dns-zone';

/**
 * The documents that the server is told about, on disk or anywhere else. Terraform has no language of ours: its files
 * are known by their names, whoever colours them.
 */
export const SELECTOR = [
  { language: ZONE_LANGUAGE },
  { pattern: '**/*.{tf,tofu,tfvars}' },
  { pattern: '**/*.{tf,tofu}.json' },
];

/**
 * The same where only the path is known: the document of a tab that was not shown yet has no language. What is
 * recognised by its content alone, or might be a program (`db.ts`), waits until its tab is shown.
 */
const PATHS: readonly RegExp[] = [
  /\.(?:zone|zonefile|rev|arpa|dns)$/i,
  /\/named\.(?:ca|root|local|localhost|empty|loopback)$/i,
  /\/(?:bind|named|zones|dns|nsd|knot)\/.*\.db$/i,
  /\.(?:tf|tofu|tfvars)$/i,
  /\.(?:tf|tofu)\.json$/i,
];

export function isServedPath(path: string): boolean {
  return PATHS.some((pattern) => pattern.test(path));
}
