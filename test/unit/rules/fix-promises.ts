import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { JudgedFinding } from '../../../server/src/config/judge';
import { safeEdits } from '../../../server/src/features/code-actions/code-actions';
import type { Name } from '../../../server/src/records/name';
import { rules } from '../../../server/src/rules/catalogue';
import { zoneFile } from '../../../server/src/sources/zone/binding/zone-file';
import { ZoneInstance } from '../../../server/src/sources/zone/binding/instance';
import { absoluteEdits, applyEdits, type AbsoluteEdit } from '../../../server/src/text/apply-edits';
import { findingsOf } from '../check';

const ORIGIN = 'example.com.' as Name;
export const ZONE_HEAD = [
  '$TTL 1h',
  '@ SOA ns hostmaster 1 7200 3600 1209600 3600',
  '@ NS ns',
  'ns A 192.0.2.53',
  '',
].join('\n');

/** A fix, and the text before and after it. */
export interface Applied {
  readonly finding: JudgedFinding;
  readonly before: string;
  readonly after: string;
  readonly edits: readonly AbsoluteEdit[];
}

/** Each fix of a text, applied alone. */
export function appliedFixes(before: string): readonly Applied[] {
  return zoneFindings(before).flatMap((finding) =>
    finding.fixes.map(({ edits: written }) => {
      const edits = absoluteEdits(written);
      return { finding, before, edits, after: applyEdits(before, edits) };
    }),
  );
}

function zoneFindings(text: string): readonly JudgedFinding[] {
  return findingsOf(text, '*', { origin: ORIGIN });
}

/** Records that are different after a fix though it did not edit their lines, as text. */
export function recordsLost({ before, after, edits }: Applied): readonly string[] {
  const left = recordsIn(after).map(({ data }) => data);
  return recordsIn(before).flatMap(({ data, start, end }) => {
    if (edits.some((edit) => edit.start <= end && start <= edit.end)) return [];
    const at = left.indexOf(data);
    if (at >= 0) left.splice(at, 1);
    return at >= 0 ? [] : [data];
  });
}

/** Errors in text that the fix wrote or left as it was, which were not there before. */
export function newErrors({ before, after }: Applied): readonly string[] {
  const had = new Map<string, number>();
  for (const id of errorIds(before)) had.set(id, (had.get(id) ?? 0) + 1);
  return errorIds(after).filter((id) => {
    const count = had.get(id) ?? 0;
    had.set(id, count - 1);
    return count <= 0;
  });
}

function errorIds(text: string): readonly string[] {
  return zoneFindings(text)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule.id);
}

/** The text after each round of safe fixes, until nothing changes or `most` rounds are over. */
export function fixRounds(text: string, host: 'zone' | 'terraform', most: number): readonly string[] {
  const rounds = [text];
  for (let round = 0; round < most; round++) {
    const before = rounds.at(-1) ?? '';
    const uri = host === 'zone' ? 'file:///test.zone' : 'file:///test.tf';
    const options = host === 'zone' ? { host, origin: ORIGIN } : { host };
    const after = applyEdits(before, safeEdits(findingsOf(before, '*', options), uri));
    if (after === before) break;
    rounds.push(after);
  }
  return rounds;
}

const hasNamed = spawnSync('named-checkzone', ['-v']).status === 0;
if (!hasNamed && process.env['ZONEWISE_NAMED'] === 'required')
  throw new Error('install bind9-utils: fixes are held against it');
export const namedNote = hasNamed ? '' : ' (skipped: named-checkzone is not installed)';

/** Whether `named-checkzone` loads the zone; `undefined` where it is not installed. */
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
  readonly start: number;
  readonly end: number;
}

function recordsIn(text: string): readonly PlacedRecord[] {
  const zone = new ZoneInstance(zoneFile('file:///test.zone', text), { origin: ORIGIN });
  return [...zone.chunks].flatMap((chunk) =>
    Array.from({ length: chunk.entries.count }, (_, index) => chunk.record(index)).flatMap((record) => {
      if (record === undefined) return [];
      const { owner, ttl, type, fields, strings, place } = record;
      const values = fields.map((field) => field.target ?? field.octets?.value ?? field.text);
      const data = JSON.stringify([owner, ttl, type, strings.length > 0 ? strings.map(({ value }) => value) : values]);
      const { offset } = place.anchor;
      return [{ data, start: offset + place.start, end: offset + place.end }];
    }),
  );
}
