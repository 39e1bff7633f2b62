import { formatNetwork } from '../../mail/spf/addresses';
import { flattened } from '../../mail/spf/evaluate/flattened';
import type { TermNode } from '../../mail/spf/evaluate/tree';
import { limits } from '../../mail/spf/facts';
import type { Mechanism } from '../../mail/spf/record';
import { displayName, isUnknown, type Name, under } from '../../records/name';
import type { Span, TextEdit } from '../../text/span';
import { rewrite, STRING_LIMIT } from '../fixes/rewrite';
import type { ReportedFix } from '../report';
import type { TreeSubject } from '../rule';
import { addRecord } from '../fixes/records';
import { excerpt } from './report';
import { unlisted } from './terms';
import { ownTerms } from './tree-terms';

/** Octets of a record that still fits into an answer over UDP, with room to spare (RFC 7208 section 3.4). */
const LONGEST = 450;

/** The maximum number of includes that are offered. */
const MOST_OFFERS = 3;

/**
 * Includes replaced by the addresses that they authorise, those that save most lookups first. Where the list is too
 * long, it goes into records of its own, which cost a lookup each.
 */
export function flattenFixes(subject: TreeSubject): FlattenFix[] {
  const offers = ownTerms(subject).flatMap((node) => offerOf(subject, node));
  return offers
    .sort((a, b) => b.saved - a.saved)
    .slice(0, MOST_OFFERS)
    .map(({ fix }) => fix);
}

/** A fix of both rules on the number of lookups. */
type FlattenFix = ReportedFix<'spf/too-many-lookups'> & ReportedFix<'spf/near-lookup-limit'>;

interface Offer {
  readonly saved: number;
  readonly fix: FlattenFix;
}

function offerOf(subject: TreeSubject, node: TermNode): Offer[] {
  const { term, child } = node;
  if (term.kind !== 'mechanism' || term.name !== 'include' || child === undefined || subject.text.hasHoles) return [];
  const networks = unlisted(flattened(child)?.networks() ?? [], subject.spf, term);
  if (networks.length === 0 || networks.some(({ prefix }) => prefix === 0)) return [];
  const words = networks.map((network) => `ip${String(network.family)}:${formatNetwork(network)}`);
  const flat = inPlace(subject, term, words) ?? inRecords(subject, term, partitioned(words));
  const saved = node.lookups - (flat?.cost ?? 0);
  if (flat?.edits === undefined || saved <= 0) return [];
  const gone = excerpt(subject.text.value, term.span);
  const comment = subject.record.form.commentAbove(`flattened from ${gone} on ${subject.today}`);
  if (comment === undefined) return [];
  const before = subject.survey.lookups;
  const counts = { before, after: before - saved };
  const args = { gone, networks: networks.length, ...counts, records: flat.records.join(', ') };
  const variant = flat.records.length === 0 ? 'flatten' : 'flatten-apart';
  return [{ saved, fix: { variant, kind: 'ask', args, edits: [comment, ...flat.edits] } }];
}

interface Flat {
  /** Terms of the ten that it takes. */
  readonly cost: number;
  /** New records, by name. */
  readonly records: readonly string[];
  readonly edits: readonly TextEdit[] | undefined;
}

function inPlace(subject: TreeSubject, term: Mechanism, words: readonly string[]): Flat | undefined {
  const qualifier = qualifierOf(term);
  const octets = words.map((word) => qualifier + word).join(' ');
  const added = octets.length - (term.span.end - term.span.start);
  if (subject.text.length + added > LONGEST || !hasRoom(subject, term.span, added)) return undefined;
  return { cost: 0, records: [], edits: rewrite(subject, term.span, octets) };
}

function qualifierOf({ qualifier, qualifierSpan }: Mechanism): string {
  return qualifierSpan === undefined ? '' : qualifier;
}

/** Not every provider in Terraform splits long texts by itself. */
function hasRoom({ record }: TreeSubject, span: Span, added: number): boolean {
  if (record.form.splitsStrings) return true;
  let end = 0;
  const string = record.strings.find(({ length }) => (end += length) >= span.end);
  return string !== undefined && string.length + added <= STRING_LIMIT;
}

/** The addresses in records `_spf1`, `_spf2`, … after this one, which includes them. */
function inRecords(subject: TreeSubject, term: Mechanism, contents: readonly string[]): Flat | undefined {
  const { domain, record, text, zone } = subject;
  if (isUnknown(domain) || domain.startsWith('*')) return undefined;
  if (contents.length > limits.lookups) return undefined;
  const names = freeNames(subject, contents.length);
  const includes = names.map((name) => `${qualifierOf(term)}include:${displayName(name)}`).join(' ');
  const length = text.length + includes.length - (term.span.end - term.span.start);
  if (length > Math.max(LONGEST, text.length)) return undefined;
  const records = zone.records(domain);
  const lines = names.flatMap((owner, at) => {
    return addRecord(record, { owner, type: 'TXT', data: quoted(contents[at] ?? '') }, records) ?? [];
  });
  const [first] = lines;
  const edits = rewrite(subject, term.span, includes);
  if (first === undefined || edits === undefined) return undefined;
  const added = { place: first.place, text: lines.map((line) => line.text).join('') };
  return { cost: names.length, records: names.map(displayName), edits: [...edits, added] };
}

/** The words in as few records as hold them. */
function partitioned(words: readonly string[]): string[] {
  const [start, end] = ['v=spf1', ' -all'];
  const records: string[] = [];
  let record = start;
  for (const word of words) {
    if (record.length + 1 + word.length + end.length > LONGEST) {
      records.push(record + end);
      record = start;
    }
    record += ` ${word}`;
  }
  return [...records, record + end];
}

function freeNames({ domain, zone }: TreeSubject, count: number): Name[] {
  const names: Name[] = [];
  for (let number = 1; names.length < count; number++) {
    const name = under(`_spf${String(number)}`, domain);
    if (zone.records(name).length === 0) names.push(name);
  }
  return names;
}

function quoted(octets: string): string {
  const strings: string[] = [];
  for (let at = 0; at < octets.length; at += STRING_LIMIT) strings.push(octets.slice(at, at + STRING_LIMIT));
  return strings.map((string) => `"${string}"`).join(' ');
}
