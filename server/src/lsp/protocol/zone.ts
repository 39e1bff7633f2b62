/** Client to server: increase the serial of the zone in a document. The answer is whether there was one. */
export const INCREASE_SERIAL = 'zonewise/increaseSerial';

export interface IncreaseSerialParams {
  readonly uri: string;
}

/** Client to server: the name of the zone in a document, and how it is known. The answer is `null` if there is none. */
export const ORIGIN = 'zonewise/origin';

export interface OriginParams {
  readonly uri: string;
}

export interface OriginReply {
  /** `null` if it is unknown. */
  readonly origin: string | null;
  /** Where it comes from. */
  readonly by: 'option' | 'setting' | 'project' | 'directive' | 'soa' | 'banner' | 'file-name' | 'unknown';
  /** The same in the language of the user. */
  readonly reason: string;
  /** The URI of the server's configuration that declares the zone. */
  readonly project?: string;
}

/** Client to server: the files in the last commit, if the editor has version control. */
export const COMMITTED = 'zonewise/committed';

export interface CommittedParams {
  readonly files: readonly {
    readonly uri: string;
    /** `null` if the commit does not have the file. */
    readonly text: string | null;
  }[];
}
