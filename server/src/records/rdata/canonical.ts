import { HOLE } from '../../text/octets';
import type { Field, ResourceRecord } from '../record';
import { rrType, type FieldKind } from '../rr-types';

/**
 * The data of a record in a form that is equal for equal data, however it is written (RFC 4343, RFC 3597 section 6);
 * `undefined` if some of it is unknown or invalid.
 */
export function canonicalData(record: ResourceRecord): string | undefined {
  if (record.problems.length > 0) return undefined;
  if (record.text !== undefined) return record.text.hasHoles ? undefined : strings(record);
  const specs = rrType(record.type)?.fields ?? [];
  const kinds = new Map(specs.map(({ name, kind }) => [name, kind]));
  // If a source does not provide a field, the other fields cannot distinguish two records.
  if (specs.some(({ name, optional }) => optional !== true && !record.fields.some((field) => field.name === name)))
    return undefined;
  const fields = record.fields.map((field) => canonicalField(field, kinds.get(field.name)));
  return fields.length === 0 || fields.includes(undefined) ? undefined : JSON.stringify(fields);
}

function strings(record: ResourceRecord): string {
  return JSON.stringify(record.strings.map(({ value }) => value));
}

function canonicalField({ text, target, value, octets }: Field, kind: FieldKind | undefined): string | undefined {
  if (text.includes(HOLE)) return undefined;
  if (kind === 'name' || kind === 'host' || kind === 'mailbox') return target;
  if (octets !== undefined) return octets.hasHoles ? undefined : octets.value;
  if (value !== undefined) return String(value);
  if (kind === 'ip6') return canonicalAddress6(text);
  return kind === 'hex' || kind === 'base32' ? text.toLowerCase() : text;
}

/** Eight groups without leading zeros. */
function canonicalAddress6(text: string): string {
  const [head = '', tail] = text
    .toLowerCase()
    .replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, groupsOf4)
    .split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = new Array<string>(tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}

function groupsOf4(_address: string, ...octets: readonly string[]): string {
  const [a, b, c, d] = octets.slice(0, 4).map(Number);
  return `${(((a ?? 0) << 8) | (b ?? 0)).toString(16)}:${(((c ?? 0) << 8) | (d ?? 0)).toString(16)}`;
}
