import type { Survey } from '../mail/spf/evaluate/survey';
import type { Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import { rrTypeCode } from '../records/rr-types';
import type { BoundChunk } from '../sources/zone/binding/bound-chunk';
import type { ZoneInstance } from '../sources/zone/binding/instance';
import { FLAG } from '../sources/zone/syntax/entries';
import { TYPE_CODES } from '../records/presentation/mnemonics';
import { rulesOn } from '../rules/catalogue';
import { entryFindings } from './entry-findings';
import { withoutExplained } from './explained';
import { type NameFindings, nameFindings } from './name-findings';
import type { ExternalZones } from './external-zones';
import { DependencyIndex } from './dependency-index';
import type { Finding } from '../rules/rule';
import { keysOf, targetsKey, TEXTS, WHOLE_ZONE } from './tracked-zone';

/**
 * The findings of one zone instance, kept up to date: after an edit only the entries of changed chunks are looked at
 * again, and those names whose records changed or whose rules had asked about a name that changed.
 */
export class ZoneFindings {
  readonly #zone: ZoneInstance;
  readonly #outside: ExternalZones;
  readonly #ofChunk = new Map<BoundChunk, readonly Finding[]>();
  readonly #ofName = new Map<Name, NameFindings>();
  readonly #readers = new DependencyIndex<Name>();
  /** Not looked at yet. */
  readonly #newChunks = new Set<BoundChunk>();
  readonly #staleNames = new Set<Name>();
  #whole = '';
  #all: readonly Finding[] | undefined;

  constructor(zone: ZoneInstance, outside: ExternalZones) {
    this.#zone = zone;
    this.#outside = outside;
  }

  /**
   * Takes note of edits. What is found then is worked out when somebody asks. True if the zone as a whole is another
   * one now: its apex, whether it is complete.
   */
  update(): boolean {
    const { added, removed } = this.#zone.update();
    if (added.length === 0 && removed.length === 0) return false;
    this.#all = undefined;
    for (const chunk of removed) {
      this.#ofChunk.delete(chunk);
      this.#newChunks.delete(chunk);
    }
    for (const chunk of added) this.#newChunks.add(chunk);
    const changed = [...added, ...removed];
    for (const name of ownersIn(changed, telling)) this.#staleNames.add(name);
    const whole = `${this.#zone.apex ?? ''} ${String(this.#zone.complete)}`;
    const isOther = whole !== this.#whole;
    const wide = isOther ? [WHOLE_ZONE] : [];
    for (const [type, key] of WIDE_KEYS) if (recordsIn(added, type) !== recordsIn(removed, type)) wide.push(key);
    const keys = () => changedKeys(changed, this.#zone.apex, wide);
    if (!this.#readers.isEmpty) {
      for (const key of keys()) for (const reader of this.#readers.of(key)) this.#staleNames.add(reader);
    }
    this.#outside.changed(keys());
    this.#whole = whole;
    return isOther;
  }

  /** What lies beyond the zone would say something else now to this name. */
  touch(name: Name): void {
    this.#all = undefined;
    this.#staleNames.add(name);
  }

  /** Everything found in the zone, in whichever file it stands. */
  all(): readonly Finding[] {
    this.#refresh();
    this.#all ??= withoutExplained([
      ...[...this.#ofChunk.values()].flat(),
      ...[...this.#ofName.values()].flatMap(({ findings }) => findings),
    ]);
    return this.#all;
  }

  /** What an SPF record of the zone costs; `undefined` if it is none, or at a name that cannot be known. */
  survey(record: ResourceRecord): Survey | undefined {
    this.#refresh();
    return record.owner === undefined ? undefined : this.#ofName.get(record.owner)?.surveys.get(record);
  }

  #refresh(): void {
    this.update();
    for (const chunk of this.#newChunks) {
      const findings = entryFindings(chunk);
      if (findings.length > 0) this.#ofChunk.set(chunk, findings);
    }
    this.#newChunks.clear();
    for (const name of this.#staleNames) this.#checkName(name);
    this.#staleNames.clear();
  }

  #checkName(name: Name): void {
    this.#readers.delete(name, this.#ofName.get(name)?.reads ?? new Set());
    const result = nameFindings(this.#zone, name, this.#outside);
    if (result.findings.length === 0 && result.reads.size === 0) this.#ofName.delete(name);
    else this.#ofName.set(name, result);
    this.#readers.add(name, result.reads);
  }
}

/** Codes of the types at which some rule on names begins; `undefined` when a rule looks at every name. */
const telling = tellingTypes();

function tellingTypes(): ReadonlySet<number> | undefined {
  const codes = new Set<number>();
  for (const { types } of [...rulesOn('name'), { types: ['TXT'] }]) {
    if (types === undefined) return undefined;
    for (const type of types) {
      const code = rrTypeCode(type);
      if (code !== undefined) codes.add(code);
    }
  }
  return codes;
}

/** The keys under which others may have asked about what changed. */
function* changedKeys(
  chunks: readonly BoundChunk[],
  apex: Name | undefined,
  wide: readonly string[],
): Generator<string> {
  yield* wide;
  for (const name of ownersIn(chunks, undefined)) yield* keysOf(name, apex);
}

/** Types whose records a rule may ask for all together, and the key of that question. */
const WIDE_KEYS: readonly (readonly [type: number, key: string])[] = [
  [TYPE_CODES.TXT, TEXTS],
  [TYPE_CODES.CNAME, targetsKey('CNAME')],
  [TYPE_CODES.MX, targetsKey('MX')],
];

/** The records of a type as they are written, with their owners: most edits change none of them. */
function recordsIn(chunks: readonly BoundChunk[], type: number): string {
  let texts = '';
  for (const { chunk, entries, owners } of chunks) {
    for (let i = 0; i < entries.count; i++) {
      if (entries.type(i) !== type) continue;
      texts += `${owners[i] ?? ''} ${chunk.text.slice(entries.start(i), entries.end(i))}\n`;
    }
  }
  return texts;
}

/** Owners of records; if types are given, only of those types, and not of plain ones (see `Rule.types`). */
function ownersIn(chunks: readonly BoundChunk[], types: ReadonlySet<number> | undefined): ReadonlySet<Name> {
  const names = new Set<Name>();
  for (const chunk of chunks) {
    const { entries } = chunk;
    for (let i = 0; i < entries.count; i++) {
      if (types !== undefined && (!types.has(entries.type(i)) || entries.has(i, FLAG.plain))) continue;
      const owner = chunk.owner(i);
      if (owner !== undefined) names.add(owner);
    }
  }
  return names;
}
