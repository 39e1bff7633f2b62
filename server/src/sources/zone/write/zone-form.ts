import { parseTtl } from '../../../records/presentation/ttl';
import { displayName, isAtOrBelow, isUnknown, type Name } from '../../../records/name';
import type { FormedRecord, NamedRecord, NewRecord, RecordForm } from '../../../records/form';
import { resolveName } from '../../../records/names';
import { rrType } from '../../../records/rr-types';
import type { WrittenName } from '../../../records/written-name';
import { placeAt, type Place, type Span, type TextEdit } from '../../../text/span';
import { commentLine, lineEndAfter, type CommentStyle } from '../../comment-line';
import type { Context } from '../binding/context';
import { entryNode, type EntryNode } from '../syntax/node';
import type { SyntaxProblemKind } from '../syntax/problem';
import type { ZoneChunk } from '../syntax/reader';
import { ENTRY } from '../syntax/scanner';

export const ZONE_COMMENTS: CommentStyle = { mark: ';', isIndented: false };

/** Where an entry with one of these ends is a guess: text that belongs to other records may have become part of it. */
const DAMAGE: ReadonlySet<SyntaxProblemKind> = new Set<SyntaxProblemKind>([
  'unclosed-quote',
  'newline-in-quotes',
  'unclosed-parenthesis',
  'stray-parenthesis',
]);

/** The lines of a master file that a record takes, and how to write beside them. Extents are those of the entry. */
export class ZoneForm implements RecordForm {
  readonly canInsertLines = true;
  readonly splitsStrings = true;
  readonly needsSplit = false;
  readonly hasOrigin = true;
  readonly isInSet = false;
  readonly commentMark = ZONE_COMMENTS.mark;
  readonly #chunk: ZoneChunk;
  readonly #index: number;
  readonly #context: Context;
  /** The owner of the record before, which an entry without one takes. */
  readonly #ownerBefore: Name | undefined;

  constructor(chunk: ZoneChunk, index: number, context: Context, ownerBefore: Name | undefined) {
    this.#chunk = chunk;
    this.#index = index;
    this.#context = context;
    this.#ownerBefore = ownerBefore;
  }

  get lines(): Place | undefined {
    const problems = this.#chunk.content.problems.get(this.#index) ?? [];
    if (problems.some(({ kind }) => DAMAGE.has(kind))) return undefined;
    const { text, content: entries } = this.#chunk;
    const isNext = this.#index + 1 < entries.count;
    return placeAt(this.#chunk, this.#lineStart, isNext ? entries.start(this.#index + 1) : text.length);
  }

  /** Strings know how they are written; see `Octets`. */
  needsQuotes(): boolean {
    return false;
  }

  recordsAfter(added: readonly NewRecord[], following: readonly FormedRecord[]): TextEdit | undefined {
    const inheriting = untilOwner(following);
    const last = added[0]?.owner === undefined ? this : (inheriting.at(-1)?.form ?? this);
    if (!(last instanceof ZoneForm) || this.lines === undefined || last.lines === undefined) return undefined;
    if (last.#chunk.uri !== this.#chunk.uri || !this.#hasTtlOf(last)) return undefined;
    const { anchor, end } = last.lines;
    if (last.#context.origin !== this.#context.origin) return undefined;
    const lines = added.map((each) => this.#lineLike(each));
    if (lines.length === 0 || lines.includes(undefined)) return undefined;
    const isClosed = /[\r\n]$/.test(anchor.text.slice(0, end));
    const lineEnd = lineEndAfter(anchor.text, last.lines.start);
    const text = lines.join(lineEnd);
    return { place: placeAt(anchor, end, end), text: isClosed ? text + lineEnd : lineEnd + text };
  }

  remove(others: readonly FormedRecord[]): TextEdit | undefined {
    const { lines } = this;
    const inherits = (other: FormedRecord) =>
      other.ownerPlace === undefined && (other.place.anchor !== this.#chunk || other.place.start >= this.#start);
    const isNeeded = this.#chunk.content.hasOwner(this.#index) && others.some(inherits);
    if (lines === undefined || (isNeeded && this.#ownerBefore !== this.#context.owner)) return undefined;
    return this.#passesTtlOn() ? undefined : { place: lines, text: '' };
  }

  directiveAbove(directive: string): TextEdit {
    const at = this.#lineStart;
    return { place: placeAt(this.#chunk, at, at), text: directive + lineEndAfter(this.#chunk.text, at) };
  }

  withTtl(ttl: string): TextEdit | undefined {
    const { keyword, ttl: own } = entryNode(this.#chunk, this.#index);
    const isTaken = this.#context.defaultTtl === undefined && this.#ttlAfter !== parseTtl(ttl) && this.#isFollowed();
    if (keyword === undefined || isTaken) return undefined;
    if (own !== undefined) return { place: placeAt(this.#chunk, own.start, own.end), text: ttl };
    return { place: placeAt(this.#chunk, keyword.start, keyword.start), text: `${ttl} ` };
  }

  commentAbove(comment: string): TextEdit {
    const { at, text } = commentLine(this.#chunk.text, this.#start, comment, ZONE_COMMENTS);
    return { place: placeAt(this.#chunk, at, at), text };
  }

  names({ owner, ownerPlace, type, fields }: NamedRecord): readonly WrittenName[] {
    const found = owner === undefined || ownerPlace === undefined ? [] : [this.#written('owner', owner, ownerPlace)];
    for (const { name, target, place } of fields) {
      if (target === undefined) continue;
      const isMailbox = rrType(type)?.fields?.some((spec) => spec.name === name && spec.kind === 'mailbox');
      const written = isMailbox === true ? this.#domainOf(place) : this.#written('target', target, place);
      if (written !== undefined) found.push(written);
    }
    return found;
  }

  /** The first label of a mailbox is its local part (RFC 1035 section 8). */
  #domainOf({ anchor, start, end }: Place): WrittenName | undefined {
    const local = /^(?:\\.|[^.\\])*\./.exec(anchor.text.slice(start, end))?.[0] ?? '';
    const place = placeAt(anchor, start + local.length, end);
    const domain = local === '' ? undefined : this.#resolve(anchor.text.slice(place.start, end));
    return domain === undefined ? undefined : this.#written('target', domain, place);
  }

  #written(role: WrittenName['role'], name: Name, place: Place): WrittenName {
    return {
      ...{ role, name, place },
      text: unquoted(place.anchor.text.slice(place.start, place.end)),
      read: (text) => this.#resolve(text),
      replace: (text) => [{ place, text }],
    };
  }

  #resolve(text: string): Name | undefined {
    return resolveName(text, this.#context.origin);
  }

  get #start(): number {
    return this.#chunk.content.start(this.#index);
  }

  /** A byte order mark belongs to the file. */
  get #lineStart(): number {
    return this.#start === 0 && this.#chunk.text.startsWith('\uFEFF') ? 1 : this.#start;
  }

  /** Without `$TTL`, what comes after the new line takes its TTL. */
  #hasTtlOf(last: ZoneForm): boolean {
    if (last === this || this.#context.defaultTtl !== undefined) return true;
    return this.#ttlAfter === last.#ttlAfter;
  }

  get #ttlAfter(): number | undefined {
    return this.#chunk.content.ttl(this.#index) ?? this.#context.lastTtl;
  }

  /** Does another record take its TTL from this one (RFC 1035 section 5.1)? Also true if that cannot be determined. */
  #passesTtlOn(): boolean {
    if (this.#context.defaultTtl !== undefined || this.#ttlAfter === this.#context.lastTtl) return false;
    return this.#isFollowed();
  }

  /** Does a record without a TTL of its own come next? Also true if that cannot be determined. */
  #isFollowed(): boolean {
    const { content: entries } = this.#chunk;
    for (let i = this.#index + 1; i < entries.count; i++) {
      if (entries.kind(i) === ENTRY.record) return entries.ttl(i) === undefined;
      if (entries.kind(i) !== ENTRY.blank) return true;
    }
    return true;
  }

  /** Owner, TTL and class as this record has them, then type and data, in its columns if they are aligned. */
  #lineLike({ owner, type, data }: NewRecord): string | undefined {
    const node = entryNode(this.#chunk, this.#index);
    const { keyword } = node;
    if (keyword === undefined) return undefined;
    const { owner: ownerToken } = node;
    const first = ownerToken ?? { start: this.#lineStart, end: this.#lineStart };
    const own = owner === undefined ? undefined : this.#spelled(owner, ownerToken);
    const head = [first, ...node.tokens.filter(({ start, end }) => start >= first.end && end <= keyword.end)];
    const words = head.map(({ start, end }) => this.#chunk.text.slice(start, end));
    if (own !== undefined) words[0] = own;
    words[words.length - 1] = type;
    return words.map((word, index) => word + this.#gap(node, head, index, word)).join('') + data;
  }

  /** The white space after a word, enough for the following word to be in the same column as in this record. */
  #gap(node: EntryNode, head: readonly Span[], index: number, word: string): string {
    const before = head[index];
    const next = head[index + 1] ?? node.data[0];
    if (before === undefined || next === undefined) return ' ';
    const gap = this.#chunk.text.slice(before.end, next.start);
    // Line breaks and comments are those of a parenthesis that belongs to this record.
    if (!/^[ \t]+$/.test(gap)) return ' ';
    if (!/^ +$/.test(gap)) return gap;
    return ' '.repeat(Math.max(1, gap.length + (before.end - before.start) - word.length));
  }

  /** Relative to the origin, unless this record writes its owner in full. */
  #spelled(name: Name, owner: Span | undefined): string {
    const { origin } = this.#context;
    const isFull = owner !== undefined && this.#chunk.text.charAt(owner.end - 1) === '.';
    if (isUnknown(name)) return displayName(name);
    if (isFull || origin === '.' || !isAtOrBelow(name, origin)) return name;
    return name === origin ? '@' : name.slice(0, -origin.length - 1);
  }
}

/** BIND takes an owner in quotes; they are not part of its name. */
function unquoted(text: string): string {
  return /^".*"$/s.test(text) ? text.slice(1, -1) : text;
}

/** The records that take their owner from the one before them. */
function untilOwner(records: readonly FormedRecord[]): readonly FormedRecord[] {
  const end = records.findIndex(({ ownerPlace }) => ownerPlace !== undefined);
  return end < 0 ? records : records.slice(0, end);
}
