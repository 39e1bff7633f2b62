import type { Name } from '../records/name';

/**
 * How the name of a zone is known: an option of the command line, a setting, the configuration of a name server, a
 * directive or the SOA record of the file, a comment at its beginning, the name of the file.
 */
export type OriginEvidence =
  'option' | 'setting' | 'project' | 'directive' | 'soa' | 'banner' | 'file-name' | 'unknown';

/** The name that relative names of a file end with at its beginning, and how it is known. */
export interface KnownOrigin {
  /** `undefined` only if it is unknown. */
  readonly name: Name | undefined;
  readonly by: OriginEvidence;
  /** The URI of the server's configuration that declares the zone. */
  readonly project?: string | undefined;
  /** The view that the configuration declares it in. */
  readonly view?: string | undefined;
}

/** A name that does not come from the file itself. */
export interface GivenOrigin extends KnownOrigin {
  readonly name: Name;
  /** `false`: the file itself may contradict it. */
  readonly isCertain: boolean;
}

/** A name that the caller is certain of. */
export function givenOrigin(name: Name, by: 'option' | 'setting' = 'option'): GivenOrigin {
  return { name, by, isCertain: true };
}
