/** A document as an editor or a disk gives it. */
export interface GivenDocument {
  readonly uri: string;
  /** What the editor calls its language; ours are in `sources.ts`. */
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** A document in the language of that id. */
export function createDocument(uri: string, languageId: string, text: string, version = 0): GivenDocument {
  return { uri, languageId, version, text };
}
