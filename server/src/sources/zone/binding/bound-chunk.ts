import { FLAG, type Entries } from '../syntax/entries';
import { entryNode, type EntryNode } from '../syntax/node';
import type { ZoneChunk } from '../syntax/reader';
import { TYPE_CODES } from '../../../records/presentation/mnemonics';
import { ENTRY } from '../syntax/scanner';
import type { Name } from '../../../records/name';
import type { ResourceRecord } from '../../../records/record';

import type { PartSubject, UnitPart } from '../../source';
import { bind, type Binding } from './binding';
import { contextAt, directivesAt, ownerBefore } from './context-at';
import type { Context } from './context';
import { readEntry, type EntryProblem, type ReadEntry } from './entry';
import type { Include, Inclusion } from './inclusion';
import type { Untimed } from './untimed';

const NO_TEXTS: readonly ResourceRecord[] = [];

/** A chunk of a zone file in its context: its entries have absolute names. */
export class BoundChunk implements UnitPart {
  readonly chunk: ZoneChunk;
  readonly contextIn: Context;
  readonly isPage: boolean;
  readonly #binding: Binding;
  readonly #read = new Map<number, ReadEntry>();
  readonly #targets = new Map<number, ReadonlySet<Name>>();
  #interesting: readonly number[] | undefined;
  #texts: readonly ResourceRecord[] | undefined;

  /** `isPage`: nothing of it is an entry of a zone. */
  constructor(chunk: ZoneChunk, contextIn: Context, include: Include, isPage = false) {
    this.chunk = chunk;
    this.contextIn = contextIn;
    this.isPage = isPage;
    this.#binding = isPage ? unbound(chunk, contextIn) : bind(chunk, contextIn, include);
  }

  get contextOut(): Context {
    return this.#binding.contextOut;
  }

  /** The files that it includes. */
  get inclusions(): readonly Inclusion[] {
    return this.#binding.inclusions;
  }

  /** Is something of it hidden by a template, or in a file that cannot be read? */
  get hasUnknown(): boolean {
    return this.#binding.hasUnknown;
  }

  get entries(): Entries {
    return this.chunk.content;
  }

  /** Absolute owner of a record; `undefined` for other entries, and if it cannot be known. */
  owner(index: number): Name | undefined {
    return this.#binding.owners[index];
  }

  /** Of each entry, as in `owner`. */
  get owners(): readonly (Name | undefined)[] {
    return this.#binding.owners;
  }

  /** The origin in effect at an entry. */
  origin(index: number): Name {
    return directivesAt(this.contextIn, this.#binding, index).origin;
  }

  /** Every origin in effect somewhere in it. */
  get origins(): ReadonlySet<Name> {
    return new Set([this.contextIn.origin, ...this.#binding.changes.map(({ context }) => context.origin)]);
  }

  /** The zone's own name, as known at an entry. */
  zone(index: number): Name {
    return directivesAt(this.contextIn, this.#binding, index).zone;
  }

  /** The first record without a TTL, if no `$TTL` precedes it. */
  get untimed(): Untimed | undefined {
    return this.#binding.untimed;
  }

  /** The record that an entry is; the same object each time. */
  record(index: number): ResourceRecord | undefined {
    return this.#entry(index).record;
  }

  /** The names that its records of a type point to. */
  targets(type: number): ReadonlySet<Name> {
    const known = this.#targets.get(type);
    if (known !== undefined) return known;
    const targets = new Set<Name>();
    for (let i = 0; i < this.entries.count; i++) {
      if (this.entries.type(i) !== type || this.entries.kind(i) !== ENTRY.record) continue;
      for (const { target } of this.record(i)?.fields ?? []) if (target !== undefined) targets.add(target);
    }
    this.#targets.set(type, targets);
    return targets;
  }

  /** The tree of an entry; built anew each time. */
  node(index: number): EntryNode {
    return entryNode(this.chunk, index);
  }

  /** Is it the end of a zone whose last line does not end? */
  get lacksLineEnd(): boolean {
    return this.contextOut.hasSoa && this.chunk.embedding === undefined && !/[\r\n]$/.test(this.chunk.text);
  }

  /** What is wrong with an entry by itself: its syntax, its data, the length of its names. */
  problems(index: number): readonly EntryProblem[] {
    return this.#entry(index).problems;
  }

  /**
   * The entries at which a rule about single entries or records could find something. All the others are plain and
   * valid A, AAAA, NS, CNAME and PTR records, comments and empty lines.
   */
  get interesting(): readonly number[] {
    this.#interesting ??= this.#findInteresting();
    return this.#interesting;
  }

  /** The problems of its individual entries. */
  *subjects(): Generator<PartSubject> {
    if (this.isPage) {
      yield pageSubject(this);
      return;
    }
    for (const index of this.interesting) {
      yield { on: 'entry', subject: { chunk: this, index, problems: this.problems(index) } };
      const record = this.record(index);
      if (record !== undefined) yield { on: 'record', subject: { record } };
    }
  }

  /** Its TXT records. */
  get texts(): readonly ResourceRecord[] {
    this.#texts ??= this.#findTexts();
    return this.#texts;
  }

  #findTexts(): readonly ResourceRecord[] {
    const { entries } = this;
    const found: ResourceRecord[] = [];
    for (let i = 0; i < entries.count && !this.isPage; i++) {
      if (entries.type(i) !== TYPE_CODES.TXT || entries.kind(i) !== ENTRY.record) continue;
      const record = this.record(i);
      if (record !== undefined) found.push(record);
    }
    return found.length === 0 ? NO_TEXTS : found;
  }

  #findInteresting(): number[] {
    const { entries } = this;
    const found: number[] = [];
    const unended = this.lacksLineEnd ? entries.count - 1 : -1;
    for (let i = 0; i < entries.count; i++) {
      if (entries.kind(i) === ENTRY.blank && !entries.problems.has(i) && i !== unended) continue;
      if (!this.#isPlain(i) || i === unended) found.push(i);
    }
    return found;
  }

  #isPlain(index: number): boolean {
    const { entries } = this;
    if (!entries.has(index, FLAG.plain) || this.owner(index) === undefined) return false;
    return !this.#binding.faults.has(index) && (entries.ttl(index) ?? 0) <= 0x7fffffff && !this.#isDoubled(index);
  }

  /** Is the owner relative, and yet written with the name of its zone or origin at the end? */
  #isDoubled(index: number): boolean {
    const owner = this.owner(index);
    if (!this.entries.has(index, FLAG.dottedOwner) || owner === undefined) return false;
    const { origin, zone } = directivesAt(this.contextIn, this.#binding, index);
    return [origin, zone].some((name) => owner === name + origin || owner.endsWith(`.${name}${origin}`));
  }

  #entry(index: number): ReadEntry {
    const known = this.#read.get(index);
    if (known !== undefined) return known;
    const isRecord = this.entries.kind(index) === ENTRY.record;
    const context = isRecord
      ? contextAt(this.chunk, this.contextIn, this.#binding, index)
      : directivesAt(this.contextIn, this.#binding, index);
    const before = isRecord ? ownerBefore(this.chunk, this.contextIn, this.#binding, index) : undefined;
    const fault = this.#binding.faults.get(index) ?? this.inclusions.find((each) => each.index === index)?.fault;
    const read = readEntry(this.chunk, index, context, before, fault);
    this.#read.set(index, read);
    return read;
  }
}

/** Of a page: no owners, and nothing that it could hide is known. */
function unbound({ content }: ZoneChunk, context: Context): Binding {
  const owners = Array.from({ length: content.count }, () => undefined);
  const none = { inclusions: [], changes: [], faults: new Map(), untimed: undefined };
  return { ...none, contextOut: context, hasUnknown: true, owners };
}

/** The one thing that is wrong with a page: its first word. */
function pageSubject(bound: BoundChunk): PartSubject {
  const { text } = bound.chunk;
  const start = text.indexOf('<');
  const end = start + (/^\S*/.exec(text.slice(start))?.[0].length ?? 0);
  const problem = { kind: 'markup', span: { start, end }, args: {} } as const;
  return { on: 'entry', subject: { chunk: bound, index: 0, problems: [problem] } };
}
