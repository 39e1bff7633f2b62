import type { Container } from './container';
import { ObjectContainer } from './container';
import { findAll, findValue } from './find';
import { toRow, type ProviderRow } from '../providers/row';
import { plainText, type Value } from '../evaluate/value';

/** Names that modules use for the parts of a record. */
export const SHAPE: ProviderRow = toRow([
  'module',
  '',
  'name|hostname|subdomain|host|rr|subname',
  'type|rtype|record_type|fieldtype',
  'ttl',
  'priority|preference',
  'records[]|values[]|rrdatas[]|value|content|data|target|rdata|txt|address|answer',
  'either',
  'any',
]);

const TYPES: ReadonlySet<string> = new Set(['A', 'AAAA', 'CAA', 'CNAME', 'MX', 'NS', 'SPF', 'SRV', 'TLSA', 'TXT']);
const MAX_DEPTH = 6;

/** An object that looks like a record, and the path to the list or map that contains it. */
export interface Shape {
  readonly container: Container;
  readonly path: string;
}

/** The objects in an argument of a module that look like records: type, name and value in one of their usual names. */
export function shapesIn(value: Value, unsure: boolean, path: string, depth = 0): readonly Shape[] {
  if (depth > MAX_DEPTH) return [];
  if (value.kind === 'list') return value.items.flatMap((item) => shapesIn(item, unsure, path, depth + 1));
  if (value.kind !== 'object') return [];
  const container = new ObjectContainer(value, unsure);
  if (looksLikeRecord(container)) return [{ container, path }];
  const entries = [...value.entries];
  const areRecords = entries.every(
    ([, entry]) => entry.value.kind === 'object' && looksLikeRecord(new ObjectContainer(entry.value, unsure)),
  );
  return entries.flatMap(([key, entry]) =>
    shapesIn(entry.value, unsure, areRecords ? path : `${path}.${key}`, depth + 1),
  );
}

function looksLikeRecord(container: Container): boolean {
  const type = plainText(findValue(container, SHAPE.type));
  if (findValue(container, SHAPE.name) === undefined) return false;
  return type !== undefined && TYPES.has(type.toUpperCase()) && findAll(container, SHAPE.value).length > 0;
}
