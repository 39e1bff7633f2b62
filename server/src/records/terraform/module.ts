import type { ResourceRecord } from '../record';
import { Definitions, intersects } from './definitions';
import { ModuleIndex } from './module-index';
import { readSegment, type Reading } from './reading';
import type { RecordSet } from './record-set';
import type { Segment } from './segment';
import { TerraformFile } from './terraform-file';
import { TerraformZone } from './zone';
import type { ZoneReference } from './zone-reference';

/**
 * The Terraform files of one folder, which see each other's locals and resources. After an edit only changed segments
 * are read again, and those that had asked for what changed: the records of all others stay the same objects.
 */
export class TerraformModule {
  readonly #files = new Map<string, TerraformFile>();
  readonly #definitions = new Definitions();
  readonly #readings = new Map<Segment, Reading>();
  readonly #zones = new Map<string, TerraformZone>();
  #index: ModuleIndex | undefined;

  /** A file is new, or its text has changed. */
  update(uri: string, text: string): void {
    const file = this.#files.get(uri) ?? new TerraformFile(uri);
    this.#files.set(uri, file);
    const before = file.segments;
    file.update(text);
    if (file.segments !== before) this.#replace(before, file.segments);
  }

  delete(uri: string): void {
    const file = this.#files.get(uri);
    if (file === undefined) return;
    this.#files.delete(uri);
    this.#replace(file.segments, []);
  }

  /** The file as it is read: its segments have the trees with comments and problems. */
  file(uri: string): TerraformFile | undefined {
    return this.#files.get(uri);
  }

  get uris(): Iterable<string> {
    return this.#files.keys();
  }

  /** The record sets that stand in a file. What they say may be written in others. */
  sets(uri: string): readonly RecordSet[] {
    return this.#segments(uri).flatMap((segment) => this.#reading(segment).sets);
  }

  /** Records of the sets of a file, and texts elsewhere in it that plainly are mail records. */
  records(uri: string): readonly ResourceRecord[] {
    const index = this.#indexed();
    return this.#segments(uri).flatMap((segment) => {
      const { sets, loose } = this.#reading(segment);
      const known = sets.flatMap(({ entries }) => entries.map(({ record }) => record));
      return [...known, ...loose.filter((text) => !index.covers(text)).map(({ record }) => record)];
    });
  }

  /** The zones that the module says something about. */
  zones(): readonly TerraformZone[] {
    this.#indexed();
    return [...this.#zones.values()];
  }

  /** Sets before this one, in the order of the files' names, that claim the same name and type of the same zone. */
  earlier(set: RecordSet): readonly RecordSet[] {
    return this.#indexed().earlier(set);
  }

  #segments(uri: string): readonly Segment[] {
    return this.#files.get(uri)?.segments ?? [];
  }

  #replace(before: readonly Segment[], after: readonly Segment[]): void {
    const [old, fresh] = [new Set(before), new Set(after)];
    const removed = before.filter((segment) => !fresh.has(segment));
    const added = after.filter((segment) => !old.has(segment));
    const changed = new Set([...removed, ...added].flatMap((segment) => [...segment.definitions.keys()]));
    for (const segment of removed) {
      this.#definitions.remove(segment);
      this.#readings.delete(segment);
    }
    for (const segment of added) this.#definitions.add(segment);
    this.#definitions.forget(changed);
    if (changed.size > 0) {
      for (const [segment, { reads }] of this.#readings) if (intersects(reads, changed)) this.#readings.delete(segment);
    }
    this.#index = undefined;
  }

  #reading(segment: Segment): Reading {
    const known = this.#readings.get(segment);
    if (known !== undefined) return known;
    const reading = readSegment(segment, this.#definitions, this.#files.get(segment.uri)?.isVariables ?? false);
    this.#readings.set(segment, reading);
    return reading;
  }

  #indexed(): ModuleIndex {
    if (this.#index !== undefined) return this.#index;
    const uris = [...this.#files.keys()].filter((uri) => !this.#isHidden(uri)).sort();
    const readings = uris.flatMap((uri) => this.#segments(uri).map((segment) => this.#reading(segment)));
    this.#index = new ModuleIndex(readings);
    this.#fillZones(this.#index);
    return this.#index;
  }

  #fillZones(index: ModuleIndex): void {
    const isWhole = (zone: ZoneReference) =>
      zone.address?.startsWith('data.') === false && this.#definitions.has(zone.address) && index.isWhole(zone);
    for (const [key, zone] of this.#zones) if (!index.groups.has(key)) zone.fill([], isWhole);
    for (const [key, sets] of index.groups) {
      const zone = this.#zones.get(key) ?? new TerraformZone(key);
      this.#zones.set(key, zone);
      zone.fill(sets, isWhole);
    }
  }

  /** OpenTofu reads `main.tofu` in place of `main.tf`. */
  #isHidden(uri: string): boolean {
    return /\.tf(\.json)?$/.test(uri) && this.#files.has(uri.replace(/\.tf(\.json)?$/, '.tofu$1'));
  }
}
