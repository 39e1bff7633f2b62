/** Client to server: how the mail records of two sides differ. */
export const COMPARE = 'zonewise/compare';

export interface CompareParams {
  readonly a: CompareSide;
  readonly b: CompareSide;
}

export interface CompareSide {
  /** As the user knows it. */
  readonly name: string;
  readonly documents: readonly { readonly uri: string; readonly languageId: string; readonly text: string }[];
  /** The domain whose records in DNS are this side. */
  readonly domain?: string | undefined;
  /** Nothing can be written there: DNS, or a version in Git. */
  readonly isFixed?: boolean;
}

export interface CompareReply {
  readonly title: string;
  /** The records of each side, one a line. */
  readonly a: string;
  readonly b: string;
  readonly records: readonly ComparedRecord[];
  /** What could not be compared. */
  readonly notes: readonly string[];
}

/** A difference. */
export interface ComparedRecord {
  readonly label: string;
  readonly detail: string;
  /** Its first line in each text, from 0. */
  readonly lineA: number | undefined;
  readonly lineB: number | undefined;
  /** A `WorkspaceEdit` of the protocol that copies the record to that side. */
  readonly toA: unknown;
  readonly toB: unknown;
}
