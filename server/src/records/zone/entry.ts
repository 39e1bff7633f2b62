import { DIRECTIVES } from '../../syntax/zone/directives';
import { HAS } from '../../syntax/zone/lexer';
import { className, typeName } from '../../syntax/zone/mnemonics';
import { entryNode, type EntryNode } from '../../syntax/zone/node';
import type { SyntaxProblem } from '../../syntax/zone/problem';
import type { ZoneChunk } from '../../syntax/zone/reader';
import { ENTRY, type Token } from '../../syntax/zone/scanner';
import { inside } from '../../syntax/zone/strings';
import { joinOctets } from '../../text/octets';
import { placeAt, type Place, type Span } from '../../text/span';
import type { Name } from '../name';
import { nameProblems } from '../names';
import type { RdataProblem } from '../rdata/problem';
import { readRdata, type NameProblemAt, type Rdata } from '../rdata/read';
import type { ResourceRecord } from '../record';
import { rrType } from '../rr-types';

import type { Context } from './context';

/** A type that no zone can hold, such as TSIG or ANY. */
export interface MetaTypeProblem {
  readonly kind: 'meta-type';
  readonly span: Span;
  readonly word: string;
}

export type EntryProblem = SyntaxProblem | RdataProblem | NameProblemAt | MetaTypeProblem;

/** What is known of one entry in its context. */
export interface ReadEntry {
  readonly node: EntryNode;
  readonly record: ResourceRecord | undefined;
  readonly problems: readonly EntryProblem[];
}

/** Builds the tree of an entry and, where it is a record, the record. */
export function readEntry(chunk: ZoneChunk, index: number, context: Context, owner: Name | undefined): ReadEntry {
  const node = entryNode(chunk, index);
  const problems: EntryProblem[] = [...(chunk.content.problems.get(index) ?? [])];
  for (const name of writtenNames(chunk, index, node)) problems.push(...problemsOfName(chunk, name, context.origin));
  if (node.kind !== ENTRY.record || node.keyword === undefined) return { node, record: undefined, problems };
  const mnemonic = typeName(chunk.content.type(index));
  const row = rrType(mnemonic);
  const { origin } = context;
  const source = { text: chunk.text, anchor: chunk, tokens: node.data, keyword: node.keyword, origin };
  const rdata = readRdata(mnemonic, row, source);
  if (row?.status === 'meta') problems.push({ kind: 'meta-type', span: node.keyword, word: mnemonic });
  else problems.push(...rdata.problems);
  return { node, record: buildRecord(chunk, index, node, node.keyword, mnemonic, rdata, context, owner), problems };
}

/** Names that stand outside the data: the owner, the arguments of `$ORIGIN` and `$INCLUDE`. */
function writtenNames(chunk: ZoneChunk, index: number, node: EntryNode): readonly (Token | undefined)[] {
  if (node.kind === ENTRY.record) return [node.owner];
  if (node.kind !== ENTRY.directive) return [];
  const type = chunk.content.type(index);
  return type === DIRECTIVES.$ORIGIN ? [node.data[0]] : type === DIRECTIVES.$INCLUDE ? [node.data[1]] : [];
}

function buildRecord(
  chunk: ZoneChunk,
  index: number,
  node: EntryNode,
  keyword: Span,
  type: string,
  rdata: Rdata,
  context: Context,
  owner: Name | undefined,
): ResourceRecord {
  const at = (span: Span): Place => placeAt(chunk, span.start, span.end);
  const data = { start: node.data[0]?.start ?? keyword.end, end: node.data.at(-1)?.end ?? keyword.end };
  const code = chunk.content.class(index) >= 0 ? chunk.content.class(index) : context.class;
  const strings = type === 'TXT' || type === 'SPF' ? rdata.strings : [];
  return {
    owner,
    ownerPlace: node.owner === undefined ? undefined : at(node.owner),
    ownerText: node.owner === undefined ? '' : chunk.text.slice(node.owner.start, node.owner.end),
    type,
    typePlace: at(keyword),
    ttl: chunk.content.ttl(index) ?? context.defaultTtl ?? context.lastTtl,
    ttlPlace: node.ttl === undefined ? undefined : at(node.ttl),
    class: code === undefined ? undefined : className(code),
    fields: rdata.fields,
    strings,
    text: strings.length === 0 ? undefined : joinOctets(strings, at(data)),
    place: at(node.span),
    rdataPlace: at(data),
    host: 'zone',
  };
}

function problemsOfName(chunk: ZoneChunk, name: Token | undefined, origin: Name): NameProblemAt[] {
  if (name === undefined || (name.bits & HAS.template) !== 0) return [];
  const { start, end } = inside(name);
  return nameProblems(chunk.text.slice(start, end), origin).map(({ kind, word, octets, ...at }) => {
    return { kind, word, octets, span: { start: start + at.start, end: start + at.end } };
  });
}
