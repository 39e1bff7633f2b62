import type { Location } from './places';

/** The editor's command that explains a refused message; argument: an SMTP reply, a line of a log, or a report. */
export const EXPLAIN_BOUNCE = 'zonewise.explainBounce';

/** Client to server: the same as data. The reply is `null` if the text contains no refusal. */
export const BOUNCE = 'zonewise/bounce';

export interface BounceParams {
  readonly text: string;
  /** The domain, if the text names none. */
  readonly domain?: string;
}

export interface BounceReply {
  readonly texts: { readonly title: string; readonly next: string; readonly none: string };
  /** Why the message was refused, and what to do in general. */
  readonly reason: string;
  readonly advice: string;
  /** If the text names no domain: the candidates in the workspace. */
  readonly domains: readonly string[];
  readonly files: readonly BounceFile[];
}

/** What the domain publishes, in one file that holds it. */
export interface BounceFile {
  readonly title: string;
  readonly at: Location;
  readonly rows: readonly BounceRow[];
  readonly steps: readonly BounceStep[];
}

export interface BounceRow {
  readonly label: string;
  readonly text: string;
  readonly state: 'good' | 'bad' | 'unknown';
  readonly at?: Location | undefined;
}

/** A fault, with what removes it. */
export interface BounceStep {
  readonly text?: string | undefined;
  readonly at?: Location | undefined;
  readonly actions: readonly BounceAction[];
}

/** `edit`: a `WorkspaceEdit` of the protocol; otherwise a command of the editor. */
export interface BounceAction {
  readonly title: string;
  readonly edit?: unknown;
  readonly command?: { readonly command: string; readonly arguments: readonly unknown[] } | undefined;
}
