import type { Place } from '../../text/span';

/** One entry of a completion list. */
export interface Proposal {
  /** What the list shows. */
  readonly label: string;
  readonly kind: ProposalKind;
  /** Beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** The text that is replaced. */
  readonly place: Place;
  /** The text to insert; in a snippet `${1:x}` is a placeholder. */
  readonly text: string;
  readonly isSnippet?: true;
  /** The text that the typed text is matched against, if it is not the label. */
  readonly filter?: string;
  /** Position in the list, first to last in the order of strings. */
  readonly order?: string;
}

/** A completion list. */
export interface Proposals {
  readonly proposals: Proposal[];
  /** Were names left out that a longer text may select? */
  readonly isCut: boolean;
}

export type ProposalKind = 'type' | 'directive' | 'class' | 'name' | 'term' | 'sender' | 'tag' | 'value' | 'snippet';
