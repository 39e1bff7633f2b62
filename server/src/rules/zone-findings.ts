import type { Name } from '../records/name';
import type { BoundChunk } from '../records/zone/bound-chunk';
import type { ZoneInstance } from '../records/zone/instance';
import { rrTypeCode } from '../records/rr-types';
import { rulesOn } from './catalogue';
import { entryFindings } from './entry-findings';
import { nameFindings } from './name-findings';
import type { Finding } from './rule';
import { FLAG } from '../syntax/zone/entries';
import { keysOf, WHOLE_ZONE, type Reads } from './tracked-zone';

interface NameResult {
  readonly findings: readonly Finding[];
  readonly reads: Reads;
}

/**
 * The findings of one zone instance, kept up to date: after an edit only the entries of changed chunks are looked at
 * again, and those names whose records changed or whose rules had asked about a name that changed.
 */
export class ZoneFindings {
  readonly #zone: ZoneInstance;
  readonly #ofChunk = new Map<BoundChunk, readonly Finding[]>();
  readonly #ofName = new Map<Name, NameResult>();
  readonly #readers = new Map<string, Set<Name>>();
  #whole = '';
  #all: readonly Finding[] | undefined;

  constructor(zone: ZoneInstance) {
    this.#zone = zone;
  }

  /** Everything found in the zone, in whichever file it stands. */
  all(): readonly Finding[] {
    this.#refresh();
    this.#all ??= [...[...this.#ofChunk.values()].flat(), ...[...this.#ofName.values()].flatMap(({ findings }) => findings)];
    return this.#all;
  }

  #refresh(): void {
    const { added, removed } = this.#zone.update();
    if (added.length === 0 && removed.length === 0) return;
    this.#all = undefined;
    for (const chunk of removed) this.#ofChunk.delete(chunk);
    for (const chunk of added) {
      const findings = entryFindings(chunk);
      if (findings.length > 0) this.#ofChunk.set(chunk, findings);
    }
    for (const name of this.#namesToCheck(added, removed)) this.#checkName(name);
  }

  #namesToCheck(added: readonly BoundChunk[], removed: readonly BoundChunk[]): Set<Name> {
    const changed = new Set<Name>();
    for (const chunk of added) collectOwners(chunk, changed, telling);
    for (const chunk of removed) collectOwners(chunk, changed, telling);
    const names = new Set(changed);
    const whole = `${this.#zone.apex ?? ''} ${String(this.#zone.complete)}`;
    if (whole !== this.#whole) for (const reader of this.#readers.get(WHOLE_ZONE) ?? []) names.add(reader);
    this.#whole = whole;
    if (this.#readers.size > 0) {
      const touched = new Set<Name>();
      for (const chunk of [...added, ...removed]) collectOwners(chunk, touched, undefined);
      for (const name of touched) {
        for (const key of keysOf(name, this.#zone.apex)) for (const reader of this.#readers.get(key) ?? []) names.add(reader);
      }
    }
    return names;
  }

  #checkName(name: Name): void {
    for (const key of this.#ofName.get(name)?.reads ?? []) this.#readers.get(key)?.delete(name);
    this.#ofName.delete(name);
    const result = nameFindings(this.#zone, name);
    if (result.findings.length === 0 && result.reads.size === 0) return;
    this.#ofName.set(name, result);
    for (const key of result.reads) {
      const readers = this.#readers.get(key);
      if (readers === undefined) this.#readers.set(key, new Set([name]));
      else readers.add(name);
    }
  }
}

/** Codes of the types at which some rule on names begins; `undefined` when a rule looks at every name. */
const telling = tellingTypes();

function tellingTypes(): ReadonlySet<number> | undefined {
  const codes = new Set<number>();
  for (const rule of rulesOn('name')) {
    if (rule.types === undefined) return undefined;
    for (const type of rule.types) {
      const code = rrTypeCode(type);
      if (code !== undefined) codes.add(code);
    }
  }
  return codes;
}

/** Owners of the chunk's records; if types are given, only of those types, and not of plain ones (see `Rule.types`). */
function collectOwners(chunk: BoundChunk, names: Set<Name>, types: ReadonlySet<number> | undefined): void {
  const { entries } = chunk;
  for (let i = 0; i < entries.count; i++) {
    if (types !== undefined && (!types.has(entries.type(i)) || entries.has(i, FLAG.plain))) continue;
    const owner = chunk.owner(i);
    if (owner !== undefined) names.add(owner);
  }
}
