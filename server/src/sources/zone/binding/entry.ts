import { className, typeName } from '../../../records/presentation/mnemonics';
import { entryNode, type EntryNode } from '../syntax/node';
import type { SyntaxProblem } from '../syntax/problem';
import type { ZoneChunk } from '../syntax/reader';
import { ENTRY, type Token } from '../syntax/scanner';
import { inside } from '../syntax/strings';
import { joinOctets } from '../../../text/octets';
import { placeAt, type Place, type Span } from '../../../text/span';
import { displayName, type Name } from '../../../records/name';
import { resolveName } from '../../../records/names';
import { invalidNames, readRdata, type Rdata } from '../../../records/rdata/read';
import type { ResourceRecord } from '../../../records/record';
import { rrType } from '../../../records/rr-types';

import { ZoneForm } from '../write/zone-form';
import type { InclusionFault } from './inclusion';
import type { Context } from './context';
import { dataWords, nameWord } from './words';

/**
 * What is wrong with a record in its context.
 * - `missing-owner`: it repeats the last owner, and there is none.
 * - `inherited-owner`: it repeats the owner from before an `$ORIGIN`.
 * - `class-mismatch`: its class is not that of the zone.
 * - `out-of-zone`: its owner is not at or below the zone's name.
 */
export type ContextFault = 'missing-owner' | 'inherited-owner' | 'class-mismatch' | 'out-of-zone';

/** A type that no zone can hold, such as TSIG or ANY; MD and MF, which MX has replaced, are refused as well. */
export interface MetaTypeProblem {
  readonly kind: 'meta-type';
  readonly span: Span;
  readonly word: string;
}

/** A record that does not fit into the zone around it. */
export interface ContextProblem {
  readonly kind: ContextFault;
  readonly span: Span;
  /** What the user wrote, or inherits. */
  readonly word: string;
  /** What it would have to be, or is below. */
  readonly other: string;
}

/** A file that an `$INCLUDE` names and that cannot be read. */
export interface IncludeProblem {
  readonly kind: 'include-missing' | 'include-loop';
  readonly span: Span;
  readonly word: string;
}

export type EntryProblem = SyntaxProblem | MetaTypeProblem | ContextProblem | IncludeProblem;

/** The meaning of an entry in its context. */
export interface ReadEntry {
  readonly record: ResourceRecord | undefined;
  /** What is wrong with its syntax; the record has its own problems. */
  readonly problems: readonly EntryProblem[];
}

/** Builds the tree of an entry and, if it is one, the record. `before`: the owner of the record before it. */
export function readEntry(
  chunk: ZoneChunk,
  index: number,
  context: Context,
  before: Name | undefined,
  fault?: ContextFault | InclusionFault,
): ReadEntry {
  const node = entryNode(chunk, index);
  const problems: EntryProblem[] = [...(chunk.content.problems.get(index) ?? [])];
  const { keyword } = node;
  if (fault === 'missing' || fault === 'loop') {
    const [file] = node.data;
    if (file !== undefined) problems.push(includeProblem(fault, chunk, file));
    return { record: undefined, problems };
  }
  if (node.kind !== ENTRY.record || keyword === undefined) return { record: undefined, problems };
  if (fault !== undefined) problems.push(contextProblem(fault, { chunk, node, keyword, context }));
  const type = typeName(chunk.content.type(index));
  const row = rrType(type);
  const rdata = readRdata(type, row, {
    words: dataWords(chunk, node.data),
    keyword: placeOf(chunk, keyword),
    owner: context.owner,
    origin: context.origin,
    resolve: (written) => resolveName(written, context.origin),
  });
  const isRefused = row?.status === 'meta' || type === 'MD' || type === 'MF';
  if (isRefused) problems.push({ kind: 'meta-type', span: keyword, word: type });
  const read = isRefused ? { ...rdata, problems: [] } : rdata;
  return { record: buildRecord({ chunk, index, node, keyword, type, rdata: read, context, before }), problems };
}

function includeProblem(fault: InclusionFault, { text }: ZoneChunk, file: Token): IncludeProblem {
  const { start, end } = inside(file);
  return { kind: `include-${fault}`, span: file, word: text.slice(start, end) };
}

function contextProblem(
  kind: ContextFault,
  { chunk, node, keyword, context }: Pick<Parts, 'chunk' | 'node' | 'keyword' | 'context'>,
): ContextProblem {
  const owner = context.owner === undefined ? '' : displayName(context.owner);
  switch (kind) {
    case 'missing-owner':
    case 'inherited-owner':
      return { kind, span: keyword, word: owner, other: displayName(context.origin) };
    case 'class-mismatch': {
      const span = node.class ?? keyword;
      return { kind, span, word: chunk.text.slice(span.start, span.end), other: className(context.zoneClass ?? 1) };
    }
    case 'out-of-zone':
      return { kind, span: node.owner ?? keyword, word: owner, other: displayName(context.zone) };
  }
}

interface Parts {
  readonly chunk: ZoneChunk;
  readonly index: number;
  readonly node: EntryNode;
  readonly keyword: Span;
  readonly type: string;
  readonly rdata: Rdata;
  readonly context: Context;
  readonly before: Name | undefined;
}

function buildRecord({ chunk, index, node, keyword, type, rdata, context, before }: Parts): ResourceRecord {
  const { owner, ttl, data } = node;
  const { content: entries } = chunk;
  const code = entries.class(index) >= 0 ? entries.class(index) : context.class;
  const rdataPlace = placeAt(chunk, data[0]?.start ?? keyword.end, data.at(-1)?.end ?? keyword.end);
  const strings = type === 'TXT' || type === 'SPF' ? rdata.strings : [];
  return {
    owner: context.owner,
    ownerPlace: owner === undefined ? undefined : placeOf(chunk, owner),
    ownerText: owner === undefined ? '' : chunk.text.slice(owner.start, owner.end),
    type,
    typePlace: placeOf(chunk, keyword),
    ttl: entries.ttl(index) ?? context.defaultTtl ?? context.lastTtl,
    ttlPlace: ttl === undefined ? undefined : placeOf(chunk, ttl),
    class: code === undefined ? undefined : className(code),
    classPlace: node.class === undefined ? undefined : placeOf(chunk, node.class),
    fields: rdata.fields,
    strings,
    text: strings.length === 0 ? undefined : joinOctets(strings, rdataPlace),
    place: placeOf(chunk, node.span),
    rdataPlace,
    problems: [...(owner === undefined ? [] : invalidNames(nameWord(chunk, owner), context.origin)), ...rdata.problems],
    ...(isOpen(entries.problems.get(index)) && { isUnfinished: true }),
    form: new ZoneForm(chunk, index, context, before),
  };
}

function isOpen(problems: readonly SyntaxProblem[] = []): boolean {
  return problems.some(({ kind }) => kind === 'unclosed-quote');
}

function placeOf(chunk: ZoneChunk, { start, end }: Span): Place {
  return placeAt(chunk, start, end);
}
