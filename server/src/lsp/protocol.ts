/**
 * Messages between client and server beyond the Language Server Protocol. Method names and plain data only, so that
 * both sides and every transport can read this file.
 */

/** Sent once, with `initialize`. */
export interface InitializationOptions {
  /** Whether the workspace is trusted: without it no network and nothing outside the folder. */
  readonly trusted: boolean;
  /** The language the editor is shown in, such as `en` or `pt-br`. */
  readonly locale: string;
  /** Whether the editor shows trees of SPF records itself, with its own command `SHOW_SPF_TREE`. */
  readonly showsTrees: boolean;
  /** Whether the editor runs wizards, with its own commands `WIZARD_COMMANDS`. */
  readonly runsWizards: boolean;
  /** Whether the editor shows pages of rules itself, with its own command `EXPLAIN_RULE`. */
  readonly showsPages: boolean;
  /** Whether the editor explains bounces itself, with its own command `EXPLAIN_BOUNCE`. */
  readonly explainsBounces: boolean;
}

/** Client to server: the user has trusted the workspace. */
export const TRUST = 'zonewise/trust';

export interface TrustParams {
  readonly trusted: boolean;
}

/** Client to server: increase the serial of the zone in a document. The answer tells whether there was one. */
export const INCREASE_SERIAL = 'zonewise/increaseSerial';

export interface IncreaseSerialParams {
  readonly uri: string;
}

/** Client to server: the name of the zone in a document, and how it is known. The answer is `null` where there is none. */
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

/** Client to server: what the last commit has of files, where the editor has version control. */
export const COMMITTED = 'zonewise/committed';

export interface CommittedParams {
  readonly files: readonly {
    readonly uri: string;
    /** `null` if the commit does not have the file. */
    readonly text: string | null;
  }[];
}

/**
 * Server to client: the text of a file, where the server itself cannot read it (a browser, a virtual workspace). The
 * answer is `null` if the file does not exist.
 */
export const READ_FILE = 'zonewise/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

/** Server to client: the URIs of the files below the folder `root` that match the glob `pattern`. */
export const LIST_FILES = 'zonewise/listFiles';

export interface ListFilesParams {
  readonly root: string;
  readonly pattern: string;
}

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

/** Client to server: what the domains of the workspace publish for mail, and what receivers require. No parameters. */
export const MAIL_STATUS = 'zonewise/mailStatus';

/** Server to client: the status requested earlier may have changed. No parameters. */
export const MAIL_STATUS_CHANGED = 'zonewise/mailStatusChanged';

export interface MailStatusReply {
  readonly texts: MailStatusTexts;
  readonly domains: readonly MailDomain[];
}

/** Texts of the view in the user's language. */
export interface MailStatusTexts {
  readonly receivers: string;
}

export interface MailDomain {
  readonly domain: string;
  /** The file that the domain's zone begins with. */
  readonly uri: string;
  /** All files of the zone. */
  readonly uris: readonly string[];
  /** In words, for status bars and screen readers. */
  readonly summary: string;
  readonly state: MailStatusItem['state'];
  readonly protocols: readonly MailStatusItem[];
  readonly requirements: readonly MailStatusItem[];
}

export interface MailStatusItem {
  /** The protocol, the selector of a key, or the receiver. */
  readonly label: string;
  readonly text: string;
  /** `optional`: not published, and not required. */
  readonly state: 'good' | 'bad' | 'unknown' | 'optional';
  /** Where the record is. */
  readonly at?: Location | undefined;
  /** What is missing and can be created. */
  readonly lacks?: 'spf' | 'dkim' | 'dmarc' | undefined;
  readonly children: readonly MailStatusItem[];
}

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

/** Server to client: whether DNS can be used, with a text about it in the user's language. */
export const NETWORK_STATE = 'zonewise/networkState';

export interface NetworkStateParams {
  /** `denies-all`: DNS denies every name, also those that certainly exist. */
  readonly state: 'good' | 'offline' | 'denies-all';
  readonly text: string;
}

/** Lines and UTF-16 columns from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Location {
  readonly uri: string;
  readonly range: Range;
}

/** The editor's commands that run wizards; arguments: URI and domain, both optional. */
export const WIZARD_COMMANDS = {
  spf: 'zonewise.addSpfRecord',
  dkim: 'zonewise.addDkimKey',
  dmarc: 'zonewise.addDmarcRecord',
  'lock-down': 'zonewise.lockDownDomain',
} as const;

/** Client to server: the step that follows the answers given so far. */
export const WIZARD_STEP = 'zonewise/wizardStep';

export interface WizardStepParams {
  readonly wizard: keyof typeof WIZARD_COMMANDS;
  /** The document from which the wizard was called. */
  readonly uri?: string | undefined;
  readonly domain?: string | undefined;
  /** By the id of the step. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** What is typed or chosen in the current step: the reply has its problem and its hint as they are then. */
  readonly draft?: readonly string[] | undefined;
}

/** See `Step` of the server's features. */
export type WizardStep =
  | {
      readonly kind: 'pick';
      readonly id: string;
      readonly title: string;
      readonly hint: string;
      readonly choices: readonly WizardChoice[];
      readonly many?: boolean;
    }
  | {
      readonly kind: 'input';
      readonly id: string;
      readonly title: string;
      readonly hint: string;
      readonly value: string;
      readonly problem?: string;
    }
  | { readonly kind: 'key'; readonly id: string; readonly algorithm: 'rsa' | 'ed25519' }
  | {
      readonly kind: 'done';
      readonly title: string;
      readonly hint: string;
      readonly choices: readonly WizardChoice[];
      readonly text: string;
      /** A `WorkspaceEdit` of the protocol. */
      readonly edit: unknown;
      readonly keyFile?: string;
    }
  | { readonly kind: 'stop'; readonly message: string };

export interface WizardChoice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly picked?: boolean;
}

/** The editor's command that shows the page of a rule; argument: the id of the rule. */
export const EXPLAIN_RULE = 'zonewise.explainRule';

/** The scheme of the virtual documents with the pages of rules: `zonewise-rule:/spf/no-ptr.md`. */
export const RULE_PAGE_SCHEME = 'zonewise-rule';

/** The editor's command that explains a refused message; argument: an SMTP reply, a line of a log, or a report. */
export const EXPLAIN_BOUNCE = 'zonewise.explainBounce';

/** Client to server: the same as data. The reply is `null` if the text contains no refusal. */
export const BOUNCE = 'zonewise/bounce';

export interface BounceParams {
  readonly text: string;
  /** The domain, where the text names none. */
  readonly domain?: string;
}

export interface BounceReply {
  readonly texts: { readonly title: string; readonly next: string; readonly none: string };
  /** Why the message was refused, and what to do in general. */
  readonly reason: string;
  readonly advice: string;
  /** Where the text names no domain: those of the workspace that may be meant. */
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

/** Client to server: a call of a tool for agents; see `Tool` of the server's features. */
export const AGENT_TOOL = 'zonewise/agentTool';

export interface AgentToolParams {
  readonly name: string;
  /** Arguments as the language model wrote them. */
  readonly input: unknown;
}

/** A page of JSON, under 2 KB; `null` if there is no such tool. */
export type AgentToolReply = string | null;
