import type { DkimRecord } from '../mail/dkim/record';
import type { DmarcRecord } from '../mail/dmarc/record';
import type { ReportUri } from '../mail/dmarc/uri';
import type { Message } from '../messages/message';
import type { BimiRecord } from '../mail/bimi/record';
import type { MtaStsRecord } from '../mail/mta-sts/record';
import type { TlsRptRecord } from '../mail/tls-rpt/record';
import type { Survey } from '../mail/spf/evaluate/survey';
import type { SpfRecord } from '../mail/spf/record';
import type { Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import type { ZoneView } from '../records/zone-view';
import type { Octets } from '../text/octets';
import type { Place, Span, TextEdit } from '../text/span';
import type { IgnoreComment } from '../sources/ignore-comment';
import type { Owners } from './fixes/rename';
import type { AnyReport, FixKind, Report } from './report';
import type { SourceSubjects } from '../sources/source';

export type { EntrySubject } from '../sources/source';

export type Severity = 'error' | 'warning' | 'info' | 'hint' | 'off';

/** One thing the user can do about a finding. */
export interface Fix {
  readonly title: Message;
  readonly kind: FixKind;
  readonly edits: readonly TextEdit[];
  /**
   * For rules that see only a part of the zone: is the fix right in the whole zone? Evaluated again after each change.
   */
  readonly isPossible?: ((owners: Owners) => boolean) | undefined;
}

export interface Related {
  readonly place: Place;
  readonly message: Message;
}

export interface Finding {
  readonly rule: RuleMeta;
  readonly place: Place;
  readonly message: Message;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** The record it was found in, of a rule that looks at one record. */
  readonly record: ResourceRecord | undefined;
  /** Ids of rules that have nothing to add to this finding in its zone; see `Rule.silences`. */
  readonly silences: readonly string[];
}

/** The columns of the catalogue, and what editors and documentation show of a rule. */
export interface RuleMeta {
  /** `family/what-is-wrong`: diagnostic code, file name, test name, page name and setting key. */
  readonly id: string;
  readonly severity: Severity;
  /** The kind of its fixes, if it has any; a single fix may differ. */
  readonly fix?: FixKind;
  /** What has to be known: the text alone, the zone, or DNS answers. */
  readonly needs: 'text' | 'zone' | 'resolver' | 'module' | 'files' | 'git';
  /** `RFC 7208 section 5.5`, the first one being the most telling. */
  readonly references: readonly string[];
  /** One sentence for lists. */
  readonly summary: string;
  readonly tag?: 'unnecessary' | 'deprecated';
}

/** What a rule may look at. The key is what the rule is run `on`. */
export interface Subjects extends SourceSubjects {
  /** The value of a TXT or SPF record, whatever its content. */
  text: TextSubject;
  spf: TextSubject & { readonly spf: SpfRecord };
  dkim: TextSubject & { readonly dkim: DkimRecord };
  dmarc: TextSubject & { readonly dmarc: DmarcRecord };
  mtaSts: TextSubject & { readonly mtaSts: MtaStsRecord };
  tlsRpt: TextSubject & { readonly tlsRpt: TlsRptRecord };
  bimi: TextSubject & { readonly bimi: BimiRecord };
  /** A `zonewise-ignore` comment, once all other findings are known. */
  ignore: IgnoreSubject;
  /** An SPF record with its cost, including that of included records. */
  tree: TreeSubject;
  /** A DMARC record with the authorisations of the hosts that its reports go to. */
  reports: ReportsSubject;
  /** An SPF record with the reverse DNS of the single addresses that it authorises. */
  pointers: PointersSubject;
  /** All records of one name. */
  name: NameSubject;
  /** What is wrong in a zonewise.json. */
  configuration: ConfigurationSubject;
}

export interface ConfigurationSubject {
  readonly problems: readonly { readonly place: Place; readonly fault: ConfigurationFault }[];
}

/** Something in a configuration that is not understood. */
export interface ConfigurationProblem extends Span {
  readonly fault: ConfigurationFault;
}

/** What it is, as `config/invalid` reports it. */
export type ConfigurationFault =
  | { readonly variant: 'json'; readonly args: { readonly code: string } }
  | { readonly variant: 'not-one-of'; readonly args: { readonly allowed: string } }
  | {
      readonly variant:
        | 'unknown-key'
        | 'unknown-rule'
        | 'not-in-a-folder'
        | 'extends-missing'
        | 'extends-outside'
        | 'extends-loop'
        | 'extends-invalid';
      readonly args: { readonly word: string };
    }
  | {
      readonly variant:
        'too-large' | 'too-deep' | 'not-a-list' | 'not-a-list-of-objects' | 'not-a-name' | 'not-an-object';
    };

export interface TextSubject {
  readonly record: ResourceRecord;
  readonly text: Octets;
}

/** Rules on names run where a record of one of their `types` exists; see `Rule.types`. */
export interface NameSubject {
  readonly name: Name;
  readonly zone: ZoneView;
  readonly records: readonly ResourceRecord[];
  /** Milliseconds since 1970, for what a fix writes down; `undefined` if a record is checked without its zone. */
  readonly now?: number;
  /** The organizational domain by the tree walk, with the answers known now; see `rules/dmarc/organizational-domain`. */
  readonly organizationOf?: (domain: Name) => Name;
}

/** `survey` is what is known now: rules on it run again when there are new answers. */
export interface TreeSubject extends TextSubject {
  readonly domain: Name;
  readonly spf: SpfRecord;
  readonly survey: Survey;
  /** The record's name and its neighbours are read here, so that the rule runs again when they change. */
  readonly zone: ZoneView;
  /** The date, `2026-11-24`, for what a fix writes down. */
  readonly today: string;
}

/** The DMARC policy of a domain, and the authorisations of the other organizations to which its reports go. */
export interface ReportsSubject extends TextSubject {
  readonly domain: Name;
  readonly destinations: readonly ReportDestination[];
}

/** Addresses of an SPF record whose reverse zone is in the workspace. */
export interface PointersSubject extends TextSubject {
  readonly addresses: readonly PointedAddress[];
}

export interface PointedAddress {
  /** The term of the record. */
  readonly span: Span;
  readonly address: string;
  readonly reverse: Name;
  /** `missing`: no PTR record; `mismatch`: its name certainly does not lead back; `valid`: everything else. */
  readonly state: 'valid' | 'missing' | 'mismatch';
  /** The name in the PTR record, plain. */
  readonly name: string | undefined;
}

export interface ReportDestination {
  readonly host: Name;
  /** Its addresses in the record. */
  readonly uris: readonly ReportUri[];
  /** Where it authorises the reports (RFC 9990 section 4). */
  readonly permission: Name;
  /** `unknown`: cannot be determined now. */
  readonly answer: 'accepts' | 'refuses' | 'unknown';
  /** The zone of the workspace that the host belongs to. */
  readonly zone: ZoneView | undefined;
}

export interface IgnoreSubject {
  readonly comment: IgnoreComment;
  /** It counts only with a reason, and has none. */
  readonly lacksReason: boolean;
  /** Did it silence anything? */
  readonly used: boolean;
  /** Those of its ids that silenced nothing, and those that name no rule. */
  readonly unused: IgnoreComment['ids'];
  readonly unknown: IgnoreComment['ids'];
}

export type Subject = keyof Subjects;

export interface Rule<S extends Subject = Subject> extends RuleMeta {
  readonly on: S;
  /**
   * What a finding of this rule makes of the mail findings of the same value (DESIGN: one fault, one finding).
   * `record`: the value is not what was meant, so all of them are silent; `damage`: those at its own characters, and
   * those that are `explainedBy` it.
   */
  readonly hides?: 'record' | 'damage';
  /** `damage`: a rule that `hides` damage of the same value explains this one's findings, wherever they are placed. */
  readonly explainedBy?: 'damage';
  /**
   * Ids of rules that have nothing to add in the same zone: what they would miss is here, on a line that is not a record
   * or at a wrong name. A finding at a name silences only rules on names.
   */
  readonly silences?: readonly string[];
  /**
   * For rules on names and records: record types one of which the name or record must have, so that a large zone is
   * passed over quickly. Plain records (`www CNAME web`, `FLAG.plain`) do not count: no rule on names begins at them.
   */
  readonly types?: readonly string[];
  /** For rules on entries: they find nothing in an entry without problems. */
  readonly atProblems?: true;
  /** For rules on names: do they also judge a record whose name is not known, on its own? */
  readonly atAnyName?: true;
  check(subject: Subjects[S], report: (what: AnyReport) => void): void;
}

/** A rule whose reports are held to the messages of its id. */
type Definition<S extends Subject, R extends string> = Omit<Rule<S>, 'id' | 'check'> & {
  readonly id: R;
  check(subject: Subjects[S], report: (what: Report<R>) => void): void;
};

/** A rule on any subject. */
export type AnyRule = { [S in Subject]: Rule<S> }[Subject];

/** Names the rule's subject and id once: `check` is typed by the subject, its reports by the catalogue. */
export function defineRule<S extends Subject, R extends string>(rule: Definition<S, R>): Rule<S>;
export function defineRule<S extends Subject>(rule: Rule<S>): Rule<S> {
  return rule;
}
