import { DIRECTIVES } from '../syntax/directives';
import { FLAG, type Entries } from '../syntax/entries';
import { CLASS_CODES, TYPE_CODES } from '../../../records/presentation/mnemonics';
import { entryNode } from '../syntax/node';
import type { ZoneChunk } from '../syntax/reader';
import { ENTRY, type Token } from '../syntax/scanner';
import { HAS } from '../syntax/lexer';
import { inside } from '../syntax/strings';
import { parseTtl } from '../../../records/presentation/ttl';
import { isAtOrBelow, isUnknown, isBelow, ROOT, UNKNOWN_ORIGIN, type Name } from '../../../records/name';
import { LONGEST_NAME, resolveName } from '../../../records/names';

import type { Context } from './context';
import { readEntry, type ContextFault } from './entry';
import type { Include, Inclusion } from './inclusion';
import type { Untimed } from './untimed';

/** Characters that the longest name can take: each octet written `\DDD`. */
const LONGEST_WRITTEN = 4 * LONGEST_NAME;

/** The context from one entry on, if something other than a record has changed it. */
interface Change {
  readonly from: number;
  readonly context: Context;
}

export interface Binding {
  readonly contextOut: Context;
  readonly inclusions: readonly Inclusion[];
  readonly hasUnknown: boolean;
  /** Of each entry that is a record, if it is known. */
  readonly owners: readonly (Name | undefined)[];
  readonly changes: readonly Change[];
  readonly faults: ReadonlyMap<number, ContextFault>;
  /** The first one without a TTL, if no `$TTL` precedes it. */
  readonly untimed: Untimed | undefined;
}

/** Walks over a chunk once, from context in to context out. */
export function bind(chunk: ZoneChunk, contextIn: Context, include: Include): Binding {
  const binder = new Binder(chunk, contextIn, include);
  const { content: entries } = chunk;
  for (let i = 0; i < entries.count; i++) binder.bind(entries, i);
  return binder.finish();
}

class Binder {
  readonly #owners: (Name | undefined)[] = [];
  readonly #changes: Change[] = [];
  readonly #inclusions: Inclusion[] = [];
  readonly #faults = new Map<number, ContextFault>();
  #untimed: Untimed | undefined;
  #hasUnknown = false;
  readonly #chunk: ZoneChunk;
  readonly #include: Include;
  #zone: Name;
  #origin: Name;
  #defaultTtl: number | undefined;
  #owner: Name | undefined;
  #lastTtl: number | undefined;
  #class: number | undefined;
  #zoneClass: number | undefined;
  #ownerFrom: Context['ownerFrom'];
  #hasSoa: boolean;

  constructor(chunk: ZoneChunk, contextIn: Context, include: Include) {
    this.#chunk = chunk;
    this.#include = include;
    this.#zone = contextIn.zone;
    this.#origin = contextIn.origin;
    this.#defaultTtl = contextIn.defaultTtl;
    this.#owner = contextIn.owner;
    this.#lastTtl = contextIn.lastTtl;
    this.#class = contextIn.class;
    this.#zoneClass = contextIn.zoneClass;
    this.#ownerFrom = contextIn.ownerFrom;
    this.#hasSoa = contextIn.hasSoa;
  }

  finish(): Binding {
    return {
      contextOut: this.#context(),
      inclusions: this.#inclusions,
      hasUnknown: this.#hasUnknown,
      owners: this.#owners,
      changes: this.#changes,
      faults: this.#faults,
      untimed: this.#untimed,
    };
  }

  bind(entries: Entries, index: number): void {
    if (entries.has(index, FLAG.template)) this.#hasUnknown = true;
    switch (entries.kind(index)) {
      case ENTRY.record:
        this.#bindRecord(entries, index);
        return;
      case ENTRY.directive:
        this.#owners.push(undefined);
        this.#bindDirective(entries, index);
        return;
      case ENTRY.unread:
        if (entries.hasOwner(index)) this.#setOwnerAt(entries, index);
        else if (entries.has(index, FLAG.template)) {
          this.#owner = undefined;
          this.#ownerFrom = 'before';
        }
        this.#owners.push(undefined);
        return;
      default:
        this.#owners.push(undefined);
    }
  }

  #bindRecord(entries: Entries, index: number): void {
    if (entries.hasOwner(index)) this.#setOwnerAt(entries, index);
    else this.#repeatOwner(index);
    this.#owners.push(this.#owner);
    const ttl = entries.ttl(index);
    if (ttl !== undefined) this.#lastTtl = ttl;
    else if (this.#defaultTtl === undefined && entries.type(index) !== TYPE_CODES.SOA) this.#inheritTtl(index);
    const code = entries.class(index);
    if (code >= 0) this.#setClass(index, code);
    if (entries.type(index) === TYPE_CODES.SOA) this.#bindSoa(entries, index);
    else if (this.#isOutside()) this.#faults.set(index, 'out-of-zone');
  }

  /** If the name of the zone is unknown, an owner written in full may be in it. */
  #isOutside(): boolean {
    if (!this.#hasSoa || this.#owner === undefined || isUnknown(this.#zone)) return false;
    return !isAtOrBelow(this.#owner, this.#zone);
  }

  #inheritTtl(index: number): void {
    const ttl = this.#lastTtl;
    if (this.#untimed === undefined) {
      this.#untimed = { index, ttl: ttl === undefined ? 'none' : 'inherited', common: ttl };
    } else if (this.#untimed.common !== ttl) this.#untimed = { ...this.#untimed, common: undefined };
  }

  #setOwnerAt(entries: Entries, index: number): void {
    this.#owner = this.#ownerAt(entries, index);
    this.#ownerFrom = 'before';
  }

  #repeatOwner(index: number): void {
    if (this.#ownerFrom === 'nowhere') this.#faults.set(index, 'missing-owner');
    else if (this.#ownerFrom === 'other-origin' && this.#owner !== undefined)
      this.#faults.set(index, 'inherited-owner');
    if (this.#ownerFrom === 'other-origin') this.#ownerFrom = 'before';
  }

  /** All records of a zone have one class (RFC 1035 section 5.2). AWS is what cli53 writes for aliases. */
  #setClass(index: number, code: number): void {
    this.#class = code;
    if (code === CLASS_CODES.AWS) return;
    this.#zoneClass ??= code;
    if (code !== this.#zoneClass) this.#faults.set(index, 'class-mismatch');
  }

  #ownerAt(entries: Entries, index: number): Name | undefined {
    const { text } = this.#chunk;
    const start = entries.ownerStart(index);
    const end = entries.ownerEnd(index);
    if (entries.has(index, FLAG.simpleOwner)) {
      const written = text.slice(start, end);
      if (text.charCodeAt(end - 1) === 46) return written as Name;
      const name = this.#origin === ROOT ? `${written}.` : `${written}.${this.#origin}`;
      // Octets are counted exactly only if the name may be too long.
      if (name.length < 250) return name as Name;
    }
    if (entries.has(index, FLAG.template)) return this.#resolveNode(index);
    const written = text.slice(start, end);
    return resolveName(written.startsWith('"') ? written.slice(1, -1) : written, this.#origin);
  }

  /**
   * Exports of Cloudflare write the owner of the SOA without its final dot. With nothing to inherit, BIND takes the
   * minimum of the SOA as if a `$TTL` had set it.
   */
  #bindSoa(entries: Entries, index: number): void {
    if (entries.hasOwner(index)) {
      const written = this.#chunk.text.slice(entries.ownerStart(index), entries.ownerEnd(index));
      if (resolveName(`${written}.`, ROOT) === this.#origin) this.#setOwner(this.#origin);
    }
    if (this.#owner !== undefined && !this.#hasSoa) {
      this.#zone = this.#owner;
      this.#hasSoa = true;
    }
    if (entries.ttl(index) === undefined && this.#lastTtl === undefined && this.#defaultTtl === undefined) {
      const { record } = readEntry(this.#chunk, index, this.#context(), undefined);
      this.#defaultTtl = record?.fields.find((field) => field.name === 'minimum')?.value;
      this.#untimed ??= { index, ttl: 'minimum', common: this.#defaultTtl };
    }
    this.#change(index);
  }

  #setOwner(owner: Name): void {
    this.#owner = owner;
    this.#owners[this.#owners.length - 1] = owner;
  }

  #bindDirective(entries: Entries, index: number): void {
    const [argument, second] = entryNode(this.#chunk, index).data;
    if (argument === undefined) return;
    const { text } = this.#chunk;
    switch (entries.type(index)) {
      case DIRECTIVES.$ORIGIN:
        this.#origin = this.#newOrigin(argument);
        if (this.#ownerFrom === 'before') this.#ownerFrom = 'other-origin';
        if (this.#zone === UNKNOWN_ORIGIN) this.#zone = this.#origin;
        break;
      case DIRECTIVES.$TTL:
        this.#defaultTtl = parseTtl(text, argument.start, argument.end) ?? this.#defaultTtl;
        break;
      case DIRECTIVES.$INCLUDE:
        this.#bindInclude(index, argument, second);
        break;
      default:
        // `$GENERATE` makes names that are not listed here.
        this.#hasUnknown ||= entries.type(index) === DIRECTIVES.$GENERATE;
        return;
    }
    this.#change(index + 1);
  }

  /**
   * A first `$ORIGIN` without a final dot is taken as absolute: there is no origin yet that it could be relative to.
   */
  #newOrigin(argument: Token): Name {
    if (isTemplate(argument)) return UNKNOWN_ORIGIN;
    const origin = this.#resolve(argument) ?? this.#origin;
    // What is too long for any name is not an origin either; otherwise each `$ORIGIN a` would make the next one longer.
    if (origin.length > LONGEST_WRITTEN) return this.#origin;
    const isFirst = this.#origin === UNKNOWN_ORIGIN && this.#zone === UNKNOWN_ORIGIN;
    return isFirst && origin !== UNKNOWN_ORIGIN ? fullName(origin) : origin;
  }

  #change(from: number): void {
    this.#changes.push({ from, context: this.#context() });
  }

  /**
   * Origin and owner are restored after an included file (RFC 1035 section 5.1); TTL and class carry on, as in BIND.
   */
  #bindInclude(index: number, file: Token, origin: Token | undefined): void {
    if (isTemplate(file)) {
      this.#hasUnknown = true;
      return;
    }
    const inner = origin === undefined ? this.#origin : (this.#resolve(origin) ?? UNKNOWN_ORIGIN);
    const included = this.#include(index, file, { ...this.#context(), origin: inner });
    this.#inclusions.push(included);
    const { contextOut } = included;
    if (contextOut === undefined) this.#hasUnknown = true;
    else {
      ({ defaultTtl: this.#defaultTtl, lastTtl: this.#lastTtl, class: this.#class } = contextOut);
      ({ zone: this.#zone, hasSoa: this.#hasSoa, zoneClass: this.#zoneClass } = contextOut);
    }
  }

  #resolveNode(index: number): Name | undefined {
    const { owner } = entryNode(this.#chunk, index);
    return owner === undefined ? undefined : this.#resolve(owner);
  }

  #resolve(token: Token): Name | undefined {
    if (isTemplate(token)) return undefined;
    const { start, end } = inside(token);
    return resolveName(this.#chunk.text.slice(start, end), this.#origin);
  }

  #context(): Context {
    return {
      zone: this.#zone,
      origin: this.#origin,
      defaultTtl: this.#defaultTtl,
      lastTtl: this.#lastTtl,
      class: this.#class,
      zoneClass: this.#zoneClass,
      owner: this.#owner,
      ownerFrom: this.#ownerFrom,
      hasSoa: this.#hasSoa,
    };
  }
}

function isTemplate(token: Token): boolean {
  return (token.bits & HAS.template) !== 0;
}

/** `example.com.` of what was read as `example.com` below an unknown origin. */
function fullName(name: Name): Name {
  return isBelow(name, UNKNOWN_ORIGIN) ? (name.slice(0, -UNKNOWN_ORIGIN.length) as Name) : name;
}
