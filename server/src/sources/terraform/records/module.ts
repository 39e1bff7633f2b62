import type { ResourceRecord } from '../../../records/record';
import { Definitions, FILE } from './definitions';
import { GroupedBy } from './grouped-by';
import type { LooseText } from './loose-texts';
import { bindings, type ModuleCall } from './module-call';
import { ModuleIndex } from './module-index';
import { readSegment, type SegmentReading } from './reading';
import type { RecordSet } from './record-set';
import type { Segment } from './segment';
import { TerraformFile } from './terraform-file';
import type { ZoneText } from './zone-texts';
import type { TerraformZone } from './zone';

/**
 * The Terraform files of one folder, which see each other's locals and resources. After an edit only changed segments
 * are read again, and those that depend on what changed: the records of all others stay the same objects. That is done by
 * `advance`, or as soon as something is requested.
 */
export class TerraformModule {
  readonly #files = new Map<string, TerraformFile>();
  readonly #definitions = new Definitions();
  readonly #index = new ModuleIndex((address) => this.#definitions.has(address));
  readonly #readings = new Map<Segment, SegmentReading>();
  /** Readings in the index. */
  readonly #indexed = new Set<SegmentReading>();
  /** Segments that are new, or whose reading is out of date. */
  readonly #unread = new Set<Segment>();
  /** Which readings have read a name. */
  readonly #readers = new GroupedBy<string, Segment>();
  /** Segments that read the text of files: what they are given decides which files are needed. */
  readonly #readingFiles = new Set<Segment>();
  #gone: Segment[] = [];
  #callers: readonly ModuleCall[] = [];

  /** A file is new, or its text has changed. */
  update(uri: string, text: string): void {
    const file = this.#files.get(uri) ?? new TerraformFile(uri);
    const isNew = !this.#files.has(uri);
    this.#files.set(uri, file);
    const before = file.segments;
    file.update(text);
    if (file.segments !== before) this.#replace(before, file.segments);
    if (isNew) this.#invalidate(this.#hiddenBy(uri));
  }

  delete(uri: string): void {
    const file = this.#files.get(uri);
    if (file === undefined) return;
    this.#files.delete(uri);
    this.#replace(file.segments, []);
    this.#invalidate(this.#hiddenBy(uri));
  }

  /** How many segments are to be read. */
  get unreadCount(): number {
    return this.#unread.size;
  }

  /** Continues to read what has changed, a segment at a time, until that is complete (true) or until `isOver`. */
  advance(isOver: () => boolean): boolean {
    for (const segment of this.#unread) {
      this.#readAgain(segment);
      if (isOver()) break;
    }
    return this.#unread.size === 0;
  }

  /** Segments that are no longer part of it since the last call. */
  takeGone(): readonly Segment[] {
    const gone = this.#gone;
    this.#gone = [];
    return gone;
  }

  /** The calls of other modules in its files. */
  calls(): readonly ModuleCall[] {
    this.#readOutward();
    return this.#index.calls;
  }

  /** Whole zones in its heredocs: the same objects as long as nothing about them changes. */
  zoneTexts(): readonly ZoneText[] {
    this.#readOutward();
    return this.#index.zoneTexts;
  }

  /** Gives variables the values that these calls have for them. True if one differs from before. */
  bind(calls: readonly ModuleCall[]): boolean {
    const isSame = calls.length === this.#callers.length && calls.every((call, index) => call === this.#callers[index]);
    if (isSame) return false;
    this.#callers = calls;
    const changed = this.#definitions.bind(bindings(calls));
    this.#changed(changed);
    return changed.size > 0;
  }

  /** Paths, from the folder of the module, of files that its expressions read with `file`. */
  filesRead(): ReadonlySet<string> {
    this.#readOutward();
    return new Set([...this.#index.files, ...this.#definitions.filesInValues()]);
  }

  /** The text of such a file as it is now; `undefined` if there is none. True if it differs from before. */
  setFile(path: string, text: string | undefined): boolean {
    const differs = this.#definitions.setFile(path, text);
    if (differs) this.#changed(new Set([FILE + path]));
    return differs;
  }

  /** The file as it is read: its segments have the trees with comments and problems. */
  file(uri: string): TerraformFile | undefined {
    return this.#files.get(uri);
  }

  get uris(): Iterable<string> {
    return this.#files.keys();
  }

  /** The reading of each segment of the module, after all edits, in the order of the files' names. */
  *readings(): Generator<readonly [Segment, SegmentReading]> {
    this.#read();
    for (const uri of [...this.#files.keys()].sort()) {
      for (const segment of this.#files.get(uri)?.segments ?? []) {
        const reading = this.#readings.get(segment);
        if (reading !== undefined) yield [segment, reading];
      }
    }
  }

  /** The record sets in a file. Their content may be written in others. */
  sets(uri: string): readonly RecordSet[] {
    return this.#readingsOf(uri).flatMap(({ sets }) => sets);
  }

  /** Records of the sets of a file, and texts elsewhere in it that are clearly mail records. */
  records(uri: string): readonly ResourceRecord[] {
    return this.#readingsOf(uri).flatMap((reading) => {
      const known = reading.sets.flatMap(({ entries }) => entries.map(({ record }) => record));
      return [...known, ...this.alone(reading).map(({ record }) => record)];
    });
  }

  /** Texts of a reading that have not gone into a record. */
  alone(reading: SegmentReading): readonly LooseText[] {
    if (reading.loose.length === 0) return reading.loose;
    return reading.loose.filter((text) => !this.#index.covers(text));
  }

  /** The zones that the module contributes to: the same objects as long as it does. */
  zones(): readonly TerraformZone[] {
    this.#read();
    return [...this.#index.zones].sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** Sets that claim the same name and type of a zone as a whole as another one before them. */
  collisions(): ReturnType<ModuleIndex['collisions']> {
    this.#read();
    return this.#index.collisions();
  }

  #readingsOf(uri: string): readonly SegmentReading[] {
    this.#read();
    const segments = this.#files.get(uri)?.segments ?? [];
    return segments.map((segment) => this.#readings.get(segment)).filter((reading) => reading !== undefined);
  }

  #replace(before: readonly Segment[], after: readonly Segment[]): void {
    const [old, fresh] = [new Set(before), new Set(after)];
    const removed = before.filter((segment) => !fresh.has(segment));
    const added = after.filter((segment) => !old.has(segment));
    const changed = new Set([...removed, ...added].flatMap((segment) => [...segment.definitions.keys()]));
    for (const segment of removed) {
      segment.isGone = true;
      this.#definitions.remove(segment);
      this.#forget(segment);
      this.#unread.delete(segment);
      this.#readingFiles.delete(segment);
    }
    this.#gone.push(...removed);
    for (const segment of added) {
      this.#definitions.add(segment);
      if (segment.outward === 'files') this.#readingFiles.add(segment);
    }
    this.#invalidate(added);
    this.#changed(changed);
  }

  /** Readers of one of these names read it again. */
  #changed(changed: ReadonlySet<string>): void {
    if (changed.size === 0) return;
    for (const name of this.#definitions.forget(changed)) this.#invalidate(this.#readers.of(name));
  }

  /** What was read before stays in the index until it is read again. */
  #invalidate(segments: Iterable<Segment>): void {
    for (const segment of segments) this.#unread.add(segment);
  }

  #forget(segment: Segment): void {
    const reading = this.#readings.get(segment);
    if (reading === undefined) return;
    this.#readings.delete(segment);
    for (const name of reading.reads) this.#readers.delete(name, segment);
    if (this.#indexed.delete(reading)) this.#index.remove(reading);
  }

  #read(): void {
    this.advance(() => false);
  }

  /** What the workspace has to know at once: it decides which other files and units there are. */
  #readOutward(): void {
    if (this.#readingFiles.size > 0) return this.#read();
    for (const segment of this.#unread) if (segment.outward !== 'nothing') this.#readAgain(segment);
  }

  #readAgain(segment: Segment): void {
    const { uri } = segment;
    this.#forget(segment);
    this.#unread.delete(segment);
    const reading = readSegment(segment, this.#definitions, this.#files.get(uri)?.isVariables ?? false);
    this.#readings.set(segment, reading);
    for (const name of reading.reads) this.#readers.add(name, segment);
    if (this.#isHidden(uri)) return;
    this.#indexed.add(reading);
    this.#index.add(reading);
  }

  /** OpenTofu reads `main.tofu` in place of `main.tf`. */
  #isHidden(uri: string): boolean {
    return /\.tf(\.json)?$/.test(uri) && this.#files.has(uri.replace(/\.tf(\.json)?$/, '.tofu$1'));
  }

  #hiddenBy(uri: string): readonly Segment[] {
    if (!/\.tofu(\.json)?$/.test(uri)) return [];
    return this.#files.get(uri.replace(/\.tofu(\.json)?$/, '.tf$1'))?.segments ?? [];
  }
}
