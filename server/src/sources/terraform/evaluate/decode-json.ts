import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { isDeeperThan } from '../../../text/json-depth';
import { joinOctets, type Octets } from '../../../text/octets';
import type { Place } from '../../../text/span';
import { encodeUtf8 } from '../../../text/utf8';
import { derived, list, object, text, type Entry, type Value } from './value';

/** Deeper than any sensible text. */
const MAX_DEPTH = 100;

/** `jsondecode(text)`; `undefined` for what is not JSON. Strings keep the places where they are written. */
export function decodeJson(octets: Octets): Value | undefined {
  if (isDeeperThan(MAX_DEPTH, octets.value)) return undefined;
  const errors: ParseError[] = [];
  const root = parseTree(octets.value, errors, { disallowComments: true });
  return root === undefined || errors.length > 0 ? undefined : read(root, octets, 0);
}

function read(node: Node, octets: Octets, depth: number): Value | undefined {
  const place = octets.cover({ start: node.offset, end: node.offset + node.length });
  if (depth > MAX_DEPTH) return undefined;
  switch (node.type) {
    case 'string':
      return text(stringOf(node, octets));
    case 'number':
      return { kind: 'number', value: Number(node.value), place };
    case 'boolean':
      return { kind: 'boolean', value: node.value === true, place };
    case 'null':
      return { kind: 'null', place };
    case 'array':
      return all((node.children ?? []).map((item) => read(item, octets, depth + 1)), (items) => list(items, place)); // prettier-ignore
    case 'object':
      return readObject(node, octets, depth, place);
    case 'property':
      return undefined;
  }
}

function readObject(node: Node, octets: Octets, depth: number, place: Place): Value | undefined {
  const entries = new Map<string, Entry>();
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    const member = value && read(value, octets, depth + 1);
    if (key === undefined || member === undefined) return undefined;
    const name = stringOf(key, octets);
    entries.set(name.value, { key: name, value: member });
  }
  return object(entries, false, place);
}

function all(values: readonly (Value | undefined)[], make: (values: readonly Value[]) => Value): Value | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? undefined : make(known);
}

/** The text between the quotes; each escape is computed. */
function stringOf({ offset, length }: Node, octets: Octets): Octets {
  const inside = { start: offset + 1, end: offset + length - 1 };
  const written = octets.value.slice(inside.start, inside.end);
  if (!written.includes('\\')) return octets.slice(inside);
  const parts: Octets[] = [];
  let from = inside.start;
  for (const { 0: escapes, index } of written.matchAll(/(?:\\u[0-9a-f]{4}|\\[^u])+/gi)) {
    const range = { start: inside.start + index, end: inside.start + index + escapes.length };
    parts.push(octets.slice({ start: from, end: range.start }), derived(unescaped(escapes), octets.cover(range)));
    from = range.end;
  }
  return joinOctets([...parts, octets.slice({ start: from, end: inside.end })], octets.cover(inside));
}

function unescaped(escapes: string): string {
  return encodeUtf8(String(JSON.parse(`"${escapes}"`)));
}
