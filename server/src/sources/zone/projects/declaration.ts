import { ROOT, type Name } from '../../../records/name';
import { canonicalName } from '../../../records/names';

/** What a file of a server's configuration declares about zones. */
export interface ProjectText {
  readonly zones: readonly ZoneDeclaration[];
  /** Other files of the configuration, in the order in which they are read. */
  readonly includes: readonly Inclusion[];
  /** The folder that paths of zones are relative to, as written. */
  readonly directory?: string | undefined;
}

/** A zone and the file that holds it, as declared by a server's configuration. */
export interface ZoneDeclaration {
  readonly name: Name;
  /** As written. */
  readonly path: string;
  /** The view that the zone is part of: the same name may be another zone in another view. */
  readonly view?: string | undefined;
}

export interface Inclusion {
  readonly path: string;
  readonly view?: string | undefined;
}

/** The name of a zone as configurations write it: without a final dot, in any case. `undefined`: not a name. */
export function zoneName(written: string): Name | undefined {
  return written === '.' ? ROOT : canonicalName(written);
}
