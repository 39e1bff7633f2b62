import { TextDocument } from 'vscode-languageserver-textdocument';
import { isBelow, type Name } from '../../../../server/src/records/name';
import { pointsTo, type ResourceRecord } from '../../../../server/src/records/record';
import type { TextIndex } from '../../../../server/src/records/text-index';
import type { ListedZone, ZoneChanges, ZoneView } from '../../../../server/src/records/zone-view';
import type {
  KnownFiles,
  Source,
  Unit,
  UnitPart,
  Units,
  WrittenRecord,
  WrittenRecordAt,
} from '../../../../server/src/sources/source';
import { absolute, touches, type Span } from '../../../../server/src/text/span';
import { COMMENTS, readNested, type NestedFile } from './nested-records';

/**
 * A small language that only tests know: owner, below it type, below that one value or several. A zone may span files.
 *
 *     zone example.com
 *     include mail.nested
 *     www:
 *       A: 192.0.2.1
 *     @:
 *       TXT:
 *         - "v=spf1 mx -all"
 *         - another text # a comment
 */
export const nested: Source = {
  languageIds: ['nested'],
  isHosted: false,
  ownsPath: (path) => path.endsWith('.nested'),
  ownsText: (beginning) => beginning.startsWith('zone '),
  open: (uri, text, version, languageId) => TextDocument.create(uri, languageId, version, text),
  edit: (document, changes, version) => TextDocument.update(document, [...changes], version),
  format: () => [],
  folds: () => undefined,
  units: (files) => new NestedZones(files),
};

/** Every file that names its zone begins one, together with the files that it includes. */
class NestedZones implements Units {
  readonly #files: KnownFiles;
  readonly #known = new Set<string>();
  #units = new Map<string, NestedZone>();

  constructor(files: KnownFiles) {
    this.#files = files;
  }

  update(uris: ReadonlySet<string>) {
    for (const uri of uris) {
      if (this.#files.document(uri) === undefined) this.#known.delete(uri);
      else this.#known.add(uri);
    }
    const gone = uris.size === 0 ? [] : [...this.#units.values()];
    if (uris.size > 0) this.#units = new Map([...this.#known].flatMap((uri) => this.#begin(uri)));
    return { changed: uris.size === 0 ? [] : this.#units.values(), gone, needsDiffer: uris.size > 0 };
  }

  of(uri: string): readonly Unit[] {
    return [...this.#units.values()].filter(({ uris }) => uris.has(uri));
  }

  includedIn(uri: string): Iterable<string> {
    return [...(this.#units.get(uri)?.uris ?? [])].filter((each) => each !== uri);
  }

  needs(uris: Iterable<string>) {
    return { files: new Set([...uris].flatMap((uri) => [uri, ...this.#included(uri)])), folders: new Set<string>() };
  }

  #begin(uri: string): [string, NestedZone][] {
    const root = this.#read(uri);
    if (root?.zone === undefined) return [];
    const files = new Map([[uri, root]]);
    for (const each of this.#included(uri)) {
      const file = this.#read(each, root.zone);
      if (file !== undefined) files.set(each, file);
    }
    return [[uri, new NestedZone(uri, files)]];
  }

  #included(uri: string): readonly string[] {
    const paths = this.#read(uri)?.includes ?? [];
    return paths.flatMap((path) => this.#files.candidates(path, uri)[0] ?? []);
  }

  #read(uri: string, zone?: Name): NestedFile | undefined {
    const text = this.#files.document(uri)?.getText();
    return text === undefined ? undefined : readNested(uri, text, zone);
  }
}

/** Parsed again after each change: incremental parsing is optional for a language. */
class NestedZone implements Unit, ListedZone {
  readonly uri: string;
  readonly uris: ReadonlySet<string>;
  readonly readsTwice = false;
  readonly mayBeIncluded = false;
  readonly complete = false;
  readonly zones;
  readonly #files: ReadonlyMap<string, NestedFile>;
  readonly #all: readonly ResourceRecord[];

  constructor(uri: string, files: ReadonlyMap<string, NestedFile>) {
    this.uri = uri;
    this.uris = new Set(files.keys());
    this.zones = [{ uri, view: this }];
    this.#files = files;
    this.#all = [...files.values()].flatMap(({ records }) => records);
  }

  get apex(): Name | undefined {
    return this.#files.get(this.uri)?.zone;
  }

  get names(): ReadonlySet<Name> {
    return new Set(this.#all.flatMap(({ owner }) => owner ?? []));
  }

  *parts(): Generator<UnitPart> {
    for (const record of this.#all) yield { subjects: () => [{ on: 'record', subject: { record } }] };
  }

  expectedAt(): undefined {
    return undefined;
  }

  crossSubjects(): [] {
    return [];
  }

  takeChanges(): ReadonlyMap<ZoneView, ZoneChanges> {
    const names = () => this.names;
    return new Map([
      [this, { touched: names, changed: () => new Map(), cameOrWent: names, textKeys: () => [], gone: [] }],
    ]);
  }

  records(name: Name, type?: string): readonly ResourceRecord[];
  records(uri: string, span?: Span): readonly WrittenRecord[];
  records(key: string, filter?: string | Span): readonly (ResourceRecord | WrittenRecord)[] {
    const file = this.#files.get(key);
    if (file === undefined) {
      return this.#all.filter(({ owner, type }) => owner === key && (filter === undefined || type === filter));
    }
    const isHere = (record: ResourceRecord) => typeof filter !== 'object' || touches(absolute(record.place), filter);
    return file.records.filter(isHere).map((record) => ({ record, place: record.place }));
  }

  texts(): readonly ResourceRecord[] {
    return this.#all.filter(({ text }) => text !== undefined);
  }

  hasText(index: TextIndex, key: string): boolean {
    return this.texts().some((record) => index(record).includes(key));
  }

  isTarget(name: Name): boolean {
    return this.#all.some((record) => pointsTo(record, name));
  }

  hasBelow(name: Name): boolean {
    return this.#all.some(({ owner }) => owner !== undefined && isBelow(owner, name));
  }

  delegation(): undefined {
    return undefined;
  }

  sorted(): [] {
    return [];
  }

  isComment(uri: string, offset: number): boolean {
    const text = this.#files.get(uri)?.text ?? '';
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset + 1).includes('#');
  }

  everyRecord(): readonly ResourceRecord[] {
    return this.#all;
  }

  at(uri: string, offset: number): WrittenRecordAt | undefined {
    const record = this.#files.get(uri)?.records.find(({ place }) => place.start <= offset && offset <= place.end);
    return record && { kind: 'record', record, anchor: record.place.anchor, offset, zone: this };
  }

  origin() {
    return { name: undefined, by: 'unknown' as const };
  }

  outline(uri: string) {
    return this.records(uri).map(({ record: { owner = '', type, place } }) => {
      return { name: owner, type, detail: '', span: absolute(place), nameSpan: absolute(place) };
    });
  }

  ignores(uri: string) {
    return this.#files.get(uri)?.ignores ?? [];
  }

  commentSpot(uri: string, offset: number) {
    const text = this.#files.get(uri)?.records[0]?.place.anchor.text ?? '';
    return { lineStart: text.lastIndexOf('\n', offset - 1) + 1, style: COMMENTS };
  }
}
