import type { Location, Position, Range } from './places';

/** The editor's command that shows the tree of the SPF record at a position; arguments: URI and position. */
export const SHOW_SPF_TREE = 'zonewise.showSpfTree';

/** Server to client: trees requested earlier may have changed. No parameters. */
export const TREES_CHANGED = 'zonewise/treesChanged';

/** Client to server: the tree of the SPF record at a position of a document, or of the nearest one. */
export const SPF_TREE = 'zonewise/spfTree';

export interface SpfTreeParams {
  readonly uri: string;
  readonly position: Position;
  /** What the record costs without these terms; ignored if it is now a different record. */
  readonly leftOut?: LeftOutTerms | undefined;
}

/** See `LeftOut` of the server's features. */
export interface LeftOutTerms {
  readonly of: string;
  readonly terms: readonly number[];
}

/** Client to server: remove the terms that are left out from the record. */
export const REMOVE_SPF_TERMS = 'zonewise/removeSpfTerms';

export interface RemoveSpfTermsReply {
  /** Why nothing was removed, in the user's language. */
  readonly refusal?: string | undefined;
}

export interface SpfTreeReply {
  /** The panel's own texts, in the user's language. */
  readonly texts: SpfTreeTexts;
  /** Absent if the document has no SPF record. */
  readonly tree?: SpfTree | undefined;
}

export interface SpfTreeTexts {
  readonly title: string;
  readonly none: string;
  readonly limit: string;
  readonly exportSvg: string;
  /** How to use the check boxes, and the buttons for the terms that are left out. */
  readonly choose: string;
  readonly remove: string;
  readonly restore: string;
}

export interface SpfTree {
  readonly title: string;
  readonly summary: string;
  /** The whole record, in the requested document. */
  readonly at: Range;
  readonly root: SpfTreeNode;
  readonly value: string;
  readonly trial?: { readonly summary: string; readonly terms: readonly number[] } | undefined;
}

/** See `TreeItem` of the server's features. */
export interface SpfTreeNode {
  readonly label: string;
  readonly cost: string;
  readonly detail: string;
  readonly words: string;
  readonly state: 'plain' | 'unknown' | 'wrong';
  readonly isOver: boolean;
  readonly at?: Location | undefined;
  readonly children: readonly SpfTreeNode[];
  readonly terms: readonly number[];
  readonly isOut: boolean;
}
