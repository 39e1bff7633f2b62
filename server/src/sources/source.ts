import type { TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Message } from '../messages/message';
import type { Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import type { ListedZone, ZoneChanges, ZoneView } from '../records/zone-view';
import type { AbsoluteEdit } from '../text/apply-edits';
import type { Anchor, Place, Span } from '../text/span';
import type { ExpectedInZone } from './expected';
import type { Fold } from './fold';
import type { FormatOptions } from './layout';
import type { CommentStyle } from './comment-line';
import type { PlacedIgnore } from './ignore-comment';
import type { GivenOrigin, KnownOrigin } from './origin';
import type { RecordSet } from './terraform/records/record-set';
import type { Segment } from './terraform/records/segment';
import type { BoundChunk } from './zone/binding/bound-chunk';
import type { EntryProblem } from './zone/binding/entry';

/** A document in a source language. Its text changes only through `Source.edit`. */
export type SourceDocument = TextDocument;

/**
 * How likely a text is ours before it is read: its name is that of another format, or inconclusive, or the user named
 * it, even by a name that zones often have.
 */
export type Expectation = 'unlikely' | 'possible' | 'likely' | 'expected';

/**
 * What a source language offers. All layers above this one work through this interface; a language is a folder here
 * and a line in `sources.ts`.
 */
export interface Source {
  /** What editors call documents of this language; the first id is the one that we use ourselves. */
  readonly languageIds: readonly [string, ...string[]];
  /** Does the extension of another publisher colour its documents? */
  readonly isHosted: boolean;
  /** Does the name of a file decide that it is written in this language? */
  ownsPath(path: string): boolean;
  /** Of a folder that is needed (`Needs.folders`), which of its files? Without it, those that `ownsPath`. */
  isNeeded?(path: string): boolean;
  /** Does the beginning of a text, whose name decides nothing? */
  ownsText(beginning: string, expectation: Expectation): boolean;
  open(uri: string, text: string, version: number, languageId: string): SourceDocument;
  /**
   * Applies the changes of an editor in order. Gives the document as it is now: the same object, or one in its place.
   */
  edit(document: SourceDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): SourceDocument;
  /** Edits that lay out a document, or what touches a range of it, in order of their place. They change no record. */
  format(document: SourceDocument, options: FormatOptions, range?: Span): AbsoluteEdit[];
  /** What can be folded in a document; `undefined` if another extension or the editor itself folds it. */
  folds(document: SourceDocument): readonly Fold[] | undefined;
  /** Groups the documents of one workspace into units. */
  units(files: KnownFiles): Units;
}

/** The documents of one source in a workspace, and where others may be found. URIs throughout. */
export interface KnownFiles {
  document(uri: string): SourceDocument | undefined;
  /** Where a file may be that another one names by a path, most likely first. */
  candidates(path: string, from: string): readonly string[];
  /** Was a file not found: it does not exist, or is not a regular file? */
  isMissing(uri: string): boolean;
  /** The text of a file as it was last committed; `undefined`: not known, or the file is new. */
  committed(uri: string): string | undefined;
  /** The name of the zone in a file, if the user specifies it. */
  origin(uri: string): GivenOrigin | undefined;
  /** How many pieces of a unit are read again before an edit returns; the others follow in `Unit.advance`. */
  readonly atOnce: number;
}

/** The units of one source in a workspace, kept up to date. */
export interface Units {
  /** Documents came, went or changed, or the places where files are looked for did (`everything`). */
  update(changed: ReadonlySet<string>, everything?: boolean): UnitsChange;
  /** The units that a document is part of. */
  of(uri: string): readonly Unit[];
  /** The files that are read as part of this one, and reported with it. */
  includedIn(uri: string): Iterable<string>;
  /** Files that these documents need, whether they exist or not. */
  needs(uris: Iterable<string>): Needs;
}

export interface UnitsChange {
  /** Units that are new, or have to be analysed again. */
  readonly changed: Iterable<Unit>;
  readonly gone: Iterable<Unit>;
  /** Other files may be needed now than before. */
  readonly needsDiffer: boolean;
}

export interface Needs {
  readonly files: ReadonlySet<string>;
  /** Folders, with a slash at the end, whose files in this language are needed, or those that `Source.isNeeded`. */
  readonly folders: ReadonlySet<string>;
}

/** Files that are read as one: a zone with its includes, the module in a folder. */
export interface Unit {
  /** The file that it begins with. */
  readonly uri: string;
  readonly uris: ReadonlySet<string>;
  /** May one place be read several times: included twice, or evaluated for several records? */
  readonly readsTwice: boolean;
  /** The zones that its records make: the same objects as long as these zones exist. */
  readonly zones: readonly UnitZone[];
  /**
   * Continues to take edits into account until that is complete (true) or until `isOver`. Any request before that
   * completes it first. Not needed if that never takes long.
   */
  advance?(isOver: () => boolean): boolean;
  /** The pieces that are checked one by one: the same objects as long as nothing about them has changed. */
  parts(): Iterable<UnitPart>;
  /** Subjects of rules that concern several parts. */
  crossSubjects(): Iterable<PartSubject>;
  /** What has changed in its zones since the last call. */
  takeChanges(): ReadonlyMap<ZoneView, ZoneChanges>;
  /** The name that the zone in a file begins with; `undefined` if a language has no such thing. */
  origin(uri: string): KnownOrigin | undefined;
  /** Records that are written in a file; those at `span` if it is given. */
  records(uri: string, span?: Span): readonly WrittenRecord[];
  /** Every record, in the order of the text; with a name, those that may mention it or a name below it. */
  everyRecord(naming?: Name): Iterable<ResourceRecord>;
  /** What the text at an offset of a file belongs to. */
  at(uri: string, offset: number): WrittenRecordAt | DirectiveAt | undefined;
  /** What may be written at an offset of a file; `undefined` if the language cannot determine it. */
  expectedAt(uri: string, offset: number): ExpectedInZone | undefined;
  /** All records and directives of a file in order, or those near `span`, without reading their data. */
  outline(uri: string, span?: Span): Iterable<OutlineEntry>;
  ignores(uri: string): readonly PlacedIgnore[];
  /** Edits that bring the records of a file into the order of their names, where the language has an order of lines. */
  sorted(uri: string): AbsoluteEdit[];
  /** Is the character at an offset of a file part of a comment? */
  isComment(uri: string, offset: number): boolean;
  /**
   * The place of a comment that suppresses findings at an offset of a file. `undefined` if comments are not possible.
   */
  commentSpot(uri: string, offset: number): CommentSpot | undefined;
}

export interface UnitZone {
  /** A file that contributes to it: zones of the same folder are queried first. */
  readonly uri: string;
  readonly view: ListedZone;
}

export interface UnitPart {
  subjects(): Iterable<PartSubject>;
}

/** Subjects of rules that only one source has. The key is what a rule is run `on`. */
export interface SourceSubjects {
  /** One entry of a zone file: a record, a directive, or a line that cannot be read. */
  entry: EntrySubject;
  /** A top-level block of a Terraform file as HCL has it: its problems, its expressions. */
  hcl: HclSubject;
  /** Records of one name and type as a Terraform resource has them. */
  recordSet: RecordSetSubject;
  /** A resource that claims what another one has already. */
  claim: ClaimSubject;
  /** Any record, one at a time. */
  record: RecordSubject;
}

/** A subject, and the owner of its text: findings in a text that many own are one finding, which lists them. */
export type PartSubject = {
  [On in keyof SourceSubjects]: { readonly on: On; readonly subject: SourceSubjects[On]; readonly owner?: TextOwner };
}[keyof SourceSubjects];

export interface TextOwner {
  /** Distinguishes it from others. */
  readonly address: string;
  readonly place: Place;
  /** The note that it takes the text from here as well. */
  readonly message: Message;
}

/** `problems` are those of the entry's syntax, data and names, each of which one rule reports. */
export interface EntrySubject {
  readonly chunk: BoundChunk;
  readonly index: number;
  readonly problems: readonly EntryProblem[];
}

export interface HclSubject {
  readonly segment: Segment;
}

export interface RecordSetSubject {
  readonly set: RecordSet;
}

export interface ClaimSubject {
  readonly set: RecordSet;
  /** The first set before it that claims the same name and type of the same zone as a whole. */
  readonly first: RecordSet;
}

export interface RecordSubject {
  readonly record: ResourceRecord;
  /** Does no zone show it, because its name is unknown or it may not exist? It is then judged on its own. */
  readonly isAlone?: boolean;
}

/** A record, and the text that is shown for it: without the other contents of a resource. */
export interface WrittenRecord {
  readonly record: ResourceRecord;
  readonly place: Place;
}

/** The record that has something from a place. */
export interface WrittenRecordAt {
  readonly kind: 'record';
  readonly record: ResourceRecord;
  /** The place, as an offset on the anchor that it is written on. */
  readonly anchor: Anchor;
  readonly offset: number;
  readonly zone: ZoneView | undefined;
}

export interface DirectiveAt {
  readonly kind: 'directive';
  readonly directive: 'origin' | 'ttl' | 'include' | 'generate' | 'date';
  readonly place: Place;
  /** The resulting origin. */
  readonly name?: Name | undefined;
  /** The resulting TTL, in seconds. */
  readonly ttl?: number | undefined;
  /** Where an origin, or the path of an included file, is written. */
  readonly argument?: Place | undefined;
  /** The first and the last record that a `$GENERATE` makes, as lines of a zone file; one if there is only one. */
  readonly ends?: readonly string[] | undefined;
  /** The URI of the included file, if it is known. */
  readonly file?: string | undefined;
}

/** An owner as it is written, and the name that it means. */
export interface WrittenOwner {
  readonly name: Name;
  readonly span: Span;
}

/** A record or directive as an outline shows it. Offsets are UTF-16 offsets in the document. */
export interface OutlineEntry {
  /** The known part of the owner of a record, or its written form; a directive with its argument. */
  readonly name: string;
  /** `undefined` for directives. */
  readonly type: string | undefined;
  /** The content of the record, as written. */
  readonly detail: string;
  readonly span: Span;
  /** What is selected: the owner, the type, or the name of the directive. */
  readonly nameSpan: Span;
  /** The owner of a record, if it is known and written there. */
  readonly owner?: WrittenOwner | undefined;
}

/** Where a comment on a line of its own goes, and how it is written. */
export interface CommentSpot {
  /** UTF-16 offset in the document. */
  readonly lineStart: number;
  readonly style: CommentStyle;
}
