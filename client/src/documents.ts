import { isZoneInZoneFolder, languageOfName, TERRAFORM_GLOBS } from '../../server/src/sources/file-names';

/** The language id of zone files. */
export const ZONE_LANGUAGE = 'dns-zone';

/**
 * The documents that are synchronised with the server, on disk or anywhere else. Terraform has no language of ours: its
 * files are known by their names, whichever extension colours them.
 */
export const SELECTOR = [{ language: ZONE_LANGUAGE }, ...TERRAFORM_GLOBS.map((pattern) => ({ pattern }))];

/**
 * The same where only the path is known: the document of a tab that has not been shown yet has no language. What is
 * recognised by its content alone waits until its tab is shown.
 */
export function isServedPath(path: string): boolean {
  const language = languageOfName(path);
  return language === 'zone' || language === 'terraform' || isZoneInZoneFolder(path);
}
