import { givenOrigin } from '../../../server/src/sources/origin';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { JudgedFinding } from '../../../server/src/config/judge';
import { safeEdits } from '../../../server/src/features/code-actions/code-actions';
import type { Name } from '../../../server/src/records/name';
import type { ResourceRecord } from '../../../server/src/records/record';
import { rules } from '../../../server/src/rules/catalogue';
import { TerraformModule } from '../../../server/src/sources/terraform/records/module';
import { zoneFile } from '../../../server/src/sources/zone/binding/zone-file';
import { ZoneInstance } from '../../../server/src/sources/zone/binding/instance';
import { absoluteEdits, applyEdits, type AbsoluteEdit } from '../../../server/src/text/apply-edits';
import { absolute, type Span } from '../../../server/src/text/span';
import { findingsOf, uriOf, type Host } from '../check';

const ORIGIN = 'example.com.' as Name;
export const ZONE_HEAD = [
  '$TTL 1h',
  '@ SOA ns hostmaster 1 7200 3600 1209600 3600',
  '@ NS ns',
  'ns A 192.0.2.53',
  '',
].join('\n');

/** A fix, or several together, and the text before and after. */
export interface Applied {
  /** What was repaired, for messages. */
  readonly what: string;
  readonly host: Host;
  readonly before: string;
  readonly after: string;
  readonly edits: readonly AbsoluteEdit[];
}

/** Each fix of a text, applied alone, and all safe ones together. */
export function appliedFixes(before: string, host: Host = 'zone'): readonly Applied[] {
  const findings = findingsIn(before, host);
  const apply = (what: string, edits: readonly AbsoluteEdit[]): Applied => {
    return { what, host, before, edits, after: applyEdits(before, edits) };
  };
  const alone = findings.flatMap(({ rule, fixes }) =>
    fixes.map(({ edits, kind, title }) => apply(`${rule.id} (${kind}: ${title.id})`, absoluteEdits(edits))),
  );
  const safe = safeEdits(findings, uriOf(host));
  return safe.length === 0 ? alone : [...alone, apply('all safe fixes', safe)];
}

function findingsIn(text: string, host: Host): readonly JudgedFinding[] {
  return findingsOf(text, '*', { host, origin: ORIGIN });
}

/** Records that differ after a fix although it did not edit them, as text. */
export function recordsLost({ before, after, edits, host }: Applied): readonly string[] {
  const left = new Map<string, number>();
  for (const { data } of recordsIn(after, host)) left.set(data, (left.get(data) ?? 0) + 1);
  return recordsIn(before, host).flatMap(({ data, places }) => {
    if (places.some((place) => edits.some((edit) => edit.start <= place.end && place.start <= edit.end))) return [];
    const count = left.get(data) ?? 0;
    left.set(data, count - 1);
    return count > 0 ? [] : [data];
  });
}

/** What a rule finds once a record counts: the names that its terms lead to, and how many they are. */
const UNCOVERED: ReadonlySet<string> = new Set(['spf/target-without-spf', 'spf/too-many-lookups']);

/**
 * Errors that a fix wrote: in its own text, or about records that were read the same before. An error that it
 * uncovered, in a record that was not read before, is not among them.
 */
export function newErrors({ before, after, edits, host }: Applied): readonly string[] {
  const had = new Map<string, number>();
  for (const { rule } of errorsIn(before, host)) had.set(rule.id, (had.get(rule.id) ?? 0) + 1);
  const known = new Set(recordsIn(before, host).map(({ data }) => data));
  const written = writtenBy(edits);
  return errorsIn(after, host).flatMap(({ rule, place, record }) => {
    const count = had.get(rule.id) ?? 0;
    had.set(rule.id, count - 1);
    if (count > 0 || UNCOVERED.has(rule.id)) return [];
    const at = absolute(place);
    const isWritten = written.some((span) => span.start < at.end && at.start < span.end);
    const isKnown = record === undefined || known.has(dataOf(record));
    return isWritten || isKnown ? [`${rule.id} at ${JSON.stringify(after.slice(at.start, at.end))}`] : [];
  });
}

/** Where the text of edits is after they are applied. */
function writtenBy(edits: readonly AbsoluteEdit[]): readonly Span[] {
  let moved = 0;
  return edits.map(({ start, end, text }) => {
    const span = { start: start + moved, end: start + moved + text.length };
    moved += text.length - (end - start);
    return span;
  });
}

function errorsIn(text: string, host: Host): readonly JudgedFinding[] {
  return findingsIn(text, host).filter(({ severity }) => severity === 'error');
}

/** The text after each round of safe fixes, until nothing changes or `most` rounds are over. */
export function fixRounds(text: string, host: Host, most: number): readonly string[] {
  const rounds = [text];
  for (let round = 0; round < most; round++) {
    const before = rounds.at(-1) ?? '';
    const after = applyEdits(before, safeEdits(findingsIn(before, host), uriOf(host)));
    if (after === before) break;
    rounds.push(after);
  }
  return rounds;
}

const hasNamed = spawnSync('named-checkzone', ['-v']).status === 0;
if (!hasNamed && process.env['ZONEWISE_NAMED'] === 'required')
  throw new Error('install bind9-utils: fixes are held against it');
export const namedNote = hasNamed ? '' : ' (skipped: named-checkzone is not installed)';

/** Whether `named-checkzone` loads the zone; `undefined` if it is not installed. */
export function isLoaded(text: string): boolean | undefined {
  if (!hasNamed) return undefined;
  const { status } = spawnSync('named-checkzone', ['-k', 'ignore', '-i', 'none', ORIGIN, '/dev/stdin'], {
    input: text,
  });
  return status === 0;
}

/** What the pages of all rules show as incorrect: at least one text for each rule. */
export function examples(language: 'dns-zone' | 'hcl'): readonly (readonly [id: string, text: string])[] {
  return rules.flatMap(({ id }) => {
    const page = readFileSync(`docs/rules/${id}.md`, 'utf8');
    return [...page.matchAll(/^```(dns-zone|hcl) incorrect\n([^]*?)\n```$/gm)]
      .filter(([, written]) => written === language)
      .map(([, , text = '']) => [id, `${text.replace(/^[;#]?[ ]*\^+…? .*\n?/gm, '').trimEnd()}\n`] as const);
  });
}

interface PlacedRecord {
  /** Owner, TTL, type and data as published. */
  readonly data: string;
  /** Everything that it is written in. */
  readonly places: readonly Span[];
}

function recordsIn(text: string, host: Host): readonly PlacedRecord[] {
  return (host === 'zone' ? zoneRecords(text) : terraformRecords(text, uriOf(host))).map((record) => {
    return { data: dataOf(record), places: placesOf(record, host) };
  });
}

/** The records of a zone file. */
export function zoneRecords(text: string): readonly ResourceRecord[] {
  const zone = new ZoneInstance(zoneFile('file:///test.zone', text), { given: () => givenOrigin(ORIGIN) });
  return [...zone.chunks].flatMap((chunk) =>
    Array.from({ length: chunk.entries.count }, (_, index) => chunk.record(index)).filter((each) => each !== undefined),
  );
}

function terraformRecords(text: string, uri: string): readonly ResourceRecord[] {
  const module = new TerraformModule();
  module.update(uri, text);
  return module.records(uri);
}

function dataOf({ owner, ttl, type, fields, strings }: ResourceRecord): string {
  const values = fields.map((field) => field.target ?? field.octets?.value ?? field.text);
  return JSON.stringify([owner, ttl, type, strings.length > 0 ? strings.map(({ value }) => value) : values]);
}

/** A record of a zone file is its lines; one of Terraform is in several places, between others. */
function placesOf(record: ResourceRecord, host: Host): readonly Span[] {
  if (host === 'zone') return [absolute(record.place)];
  const { ownerPlace, ttlPlace, typePlace, fields, strings } = record;
  const places = [ownerPlace, ttlPlace, typePlace, ...fields.map(({ place }) => place)];
  for (const { pieces } of strings) places.push(...pieces.map(({ place }) => place));
  return places.flatMap((place) => (place === undefined ? [] : [absolute(place)]));
}
