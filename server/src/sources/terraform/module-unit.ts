import { displayName } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import type { ZoneChanges, ZoneView } from '../../records/zone-view';
import { absolute, touches, type Span } from '../../text/span';
import { decodeForDisplay } from '../../text/utf8';
import type { ExpectedInZone } from '../expected';
import type { PlacedIgnore } from '../ignore-comment';
import type {
  CommentSpot,
  DirectiveAt,
  OutlineEntry,
  PartSubject,
  Unit,
  UnitPart,
  UnitZone,
  WrittenOwner,
  WrittenRecord,
  WrittenRecordAt,
} from '../source';
import { silencingLine, terraformIgnores } from './ignores';
import type { LooseText } from './records/loose-texts';
import { TerraformModule } from './records/module';
import type { SegmentReading } from './records/reading';
import type { Segment } from './records/segment';
import type { TerraformZone } from './records/zone';
import { terraformRecordAt } from './record-at';
import { EmbeddedZone } from '../zone/embedded-zone';
import { recordsIn } from '../zone/naming';
import type { ZoneText } from './records/zone-texts';
import { HCL_COMMENTS } from './write/terraform-form';

/** A Terraform module as a unit: the combined content of its files. */
export class ModuleUnit implements Unit {
  /** One value in a local may be that of many records. */
  readonly readsTwice = true;
  readonly #module = new TerraformModule();
  readonly #uris = new Set<string>();
  readonly #parts = new WeakMap<SegmentReading | LooseText, UnitPart>();
  readonly #zones = new WeakMap<TerraformZone, UnitZone>();
  readonly #embedded = new WeakMap<ZoneText, EmbeddedZone>();
  readonly #atOnce: number;

  /** `atOnce`: see `KnownFiles`. */
  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  get uri(): string {
    return [...this.#uris].sort()[0] ?? '';
  }

  get uris(): ReadonlySet<string> {
    return this.#uris;
  }

  get zones(): readonly UnitZone[] {
    const own = this.#module.zones().map((zone) => {
      const known = this.#zones.get(zone);
      if (known?.uri === zone.uri) return known;
      const unitZone = { uri: zone.uri, view: zone };
      this.#zones.set(zone, unitZone);
      return unitZone;
    });
    return [...own, ...this.#embeddedZones().map(({ zone }) => ({ uri: zone.root.uri, view: zone }))];
  }

  /** Names of zones are attributes of resources there. */
  origin(): undefined {
    return undefined;
  }

  get module(): TerraformModule {
    return this.#module;
  }

  /** A file is new, or its text has changed. */
  set(uri: string, text: string): void {
    this.#uris.add(uri);
    this.#module.update(uri, text);
    this.#embeddedZones();
  }

  delete(uri: string): void {
    if (this.#uris.delete(uri)) this.#module.delete(uri);
  }

  /** All edits are made: what they change is read at once if that takes little time. */
  begin(): void {
    if (this.#module.unreadCount <= this.#atOnce) this.#module.advance(() => false);
  }

  advance(isOver: () => boolean): boolean {
    return this.#module.advance(isOver);
  }

  *parts(): Generator<UnitPart> {
    for (const [segment, reading] of this.#module.readings()) {
      yield this.#parts.get(reading) ?? this.#part(reading, () => readingSubjects(segment, reading));
      for (const text of this.#module.alone(reading)) {
        yield this.#parts.get(text) ?? this.#part(text, () => [{ on: 'record', subject: { record: text.record } }]);
      }
    }
    for (const { chunks } of this.#embeddedZones()) yield* chunks;
  }

  *crossSubjects(): Generator<PartSubject> {
    for (const subject of this.#module.collisions()) yield { on: 'claim', subject };
  }

  takeChanges(): ReadonlyMap<ZoneView, ZoneChanges> {
    const gone = this.#module.takeGone();
    const changes = new Map<ZoneView, ZoneChanges>(
      this.#module.zones().map((zone) => [zone, { ...zone.takeChanges(), gone }]),
    );
    for (const embedded of this.#embeddedZones()) {
      const change = embedded.takeChanges();
      if (change !== undefined) changes.set(embedded.zone, change);
    }
    return changes;
  }

  records(uri: string, span?: Span): readonly WrittenRecord[] {
    const texts = this.#module.records(uri).filter(({ text }) => text !== undefined);
    const here = span === undefined ? texts : texts.filter(({ rdataPlace }) => touches(absolute(rdataPlace), span));
    const embedded = this.#embeddedIn(uri).flatMap(({ places }) => places.texts(span));
    return [...here.map((record) => ({ record, place: record.rdataPlace })), ...embedded];
  }

  /** Names are composed from expressions, so that the text of a record shows little of them. */
  *everyRecord(): Generator<ResourceRecord> {
    for (const uri of this.#module.uris) yield* this.#module.records(uri);
    for (const { chunks } of this.#embeddedZones()) for (const chunk of chunks) yield* recordsIn(chunk);
  }

  at(uri: string, offset: number): WrittenRecordAt | DirectiveAt | undefined {
    const embedded = this.#embeddedAt(uri, offset);
    if (embedded !== undefined) return embedded.places.at(offset);
    const found = terraformRecordAt(this.#module, uri, offset);
    return found && { kind: 'record', ...found };
  }

  /** In zones only: completion of HCL belongs to the extensions of HashiCorp and OpenTofu. */
  expectedAt(uri: string, offset: number): ExpectedInZone | undefined {
    return this.#embeddedAt(uri, offset)?.places.expectedAt(offset);
  }

  *outline(uri: string, near?: Span): Generator<OutlineEntry> {
    for (const record of this.#module.records(uri)) {
      const { owner, ownerText, type, typePlace, rdataPlace } = record;
      const span = absolute(rdataPlace);
      const nameSpan = typePlace.anchor.uri === uri ? absolute(typePlace) : span;
      const detail = record.text === undefined ? '' : decodeForDisplay(record.text.value.slice(0, LONGEST_DETAIL));
      yield {
        name: owner === undefined ? ownerText : displayName(owner),
        type,
        detail,
        span: union(span, nameSpan),
        nameSpan,
        owner: writtenOwner(record, uri),
      };
    }
    for (const { places } of this.#embeddedIn(uri)) yield* places.outline(near);
  }

  ignores(uri: string): readonly PlacedIgnore[] {
    const file = this.#module.file(uri);
    return file === undefined ? [] : terraformIgnores(file);
  }

  /** The order of resources is their author's. */
  sorted(): [] {
    return [];
  }

  isComment(uri: string, offset: number): boolean {
    if (this.#embeddedAt(uri, offset)?.places.isComment(offset) === true) return true;
    return (this.#module.file(uri)?.segments ?? []).some(({ tree, offset: shift }) =>
      tree.comments.some(({ start, end }) => shift + start <= offset && offset < shift + end),
    );
  }

  commentSpot(uri: string, offset: number): CommentSpot | undefined {
    const file = this.#module.file(uri);
    const lineStart = file && silencingLine(file, offset);
    return lineStart === undefined ? undefined : { lineStart, style: HCL_COMMENTS };
  }

  /** The zones in its heredocs and strings, each where its text is now. */
  #embeddedZones(): readonly EmbeddedZone[] {
    return this.#module.zoneTexts().map((zoneText) => {
      const { segment, start } = zoneText;
      const zone = this.#embedded.get(zoneText) ?? new EmbeddedZone(segment.uri, zoneText);
      this.#embedded.set(zoneText, zone);
      zone.moveTo(segment.offset + start);
      return zone;
    });
  }

  #embeddedIn(uri: string): readonly EmbeddedZone[] {
    return this.#embeddedZones().filter(({ zone }) => zone.root.uri === uri);
  }

  #embeddedAt(uri: string, offset: number): EmbeddedZone | undefined {
    return this.#embeddedIn(uri).find((each) => each.holds(offset));
  }

  #part(key: SegmentReading | LooseText, subjects: UnitPart['subjects']): UnitPart {
    const part = { subjects };
    this.#parts.set(key, part);
    return part;
  }
}

function writtenOwner({ owner, ownerPlace }: ResourceRecord, uri: string): WrittenOwner | undefined {
  const isHere = owner !== undefined && ownerPlace?.anchor.uri === uri;
  return isHere ? { name: owner, span: absolute(ownerPlace) } : undefined;
}

/** UTF-16 units of a record's value that an outline shows. */
const LONGEST_DETAIL = 80;

function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function* readingSubjects(segment: Segment, { sets }: SegmentReading): Generator<PartSubject> {
  yield { on: 'hcl', subject: { segment } };
  for (const set of sets) {
    const { address, typePlace: place } = set;
    const owner = { address, place, message: { id: 'terraform/shared-text', args: { address } } } as const;
    yield { on: 'recordSet', subject: { set }, owner };
    for (const { record, isSure } of set.entries) {
      const isAlone = !(isSure && set.isSure) || set.owner.name === undefined;
      yield { on: 'record', subject: { record, isAlone }, owner };
    }
  }
}
