import { readBind } from './bind';
import { readCoredns } from './coredns';
import type { ProjectText } from './declaration';
import { readKnot } from './knot';
import { readNsd } from './nsd';

/** The configuration of a name server, by which a zone file gets its name. */
export interface ProjectLanguage {
  /** The names of files in which one begins; if a folder has several, each counts. */
  readonly names: readonly string[];
  read(text: string): ProjectText;
}

/** Every configuration that is read. To add one: its reader, and its line here. */
const projectLanguages: readonly ProjectLanguage[] = [
  { names: ['named.conf', 'named.conf.local', 'named.conf.default-zones'], read: readBind },
  { names: ['knot.conf'], read: readKnot },
  { names: ['nsd.conf'], read: readNsd },
  { names: ['Corefile'], read: readCoredns },
];

/** The languages of the names above, each with a name. */
export const PROJECT_NAMES: ReadonlyMap<string, ProjectLanguage> = new Map(
  projectLanguages.flatMap((language) => language.names.map((name) => [name, language])),
);

/** May a file be part of a server's configuration, by its name? */
export function isProjectName(uri: string): boolean {
  return /^Corefile|(?:^|[._-])conf(?:[._-]|$)/.test(uri.slice(uri.lastIndexOf('/') + 1));
}

/**
 * Is a file part of a server's configuration? Zones are sometimes called `example.com.conf`, so the text decides too.
 */
export function isProjectFile(uri: string, text: string): boolean {
  if (PROJECT_NAMES.has(uri.slice(uri.lastIndexOf('/') + 1))) return true;
  return isProjectName(uri) && STATEMENT.test(text);
}

/** A statement of BIND that opens a block or includes a file, a block of CoreDNS, or a section of NSD or Knot. */
const STATEMENT =
  /^[ \t]*(?:(?:zone|view|acl|key|options|logging|primaries|masters)\b[^;{\n]*\{|include[ \t]+"[^"\n]*"[ \t]*;|[\w.:/-]+[ \t]+\{[ \t]*$|(?:zone|pattern|template|server|include):(?:[ \t]|$))/m;
