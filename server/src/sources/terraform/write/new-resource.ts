import type { Name } from '../../../records/name';
import type { Attribute } from '../hcl/nodes';
import { parsePath } from '../providers/paths';
import type { ProviderRow } from '../providers/row';
import type { Model } from './new-records';
import { quoted, spelledOwner } from './owner-name';
import type { ValueShape } from './value-shape';

/** The contents of a new resource. */
export interface Wanted {
  readonly row: ProviderRow;
  readonly shape: ValueShape;
  /** The second label of the block. */
  readonly name: string;
  readonly owner: Name;
  readonly type: string;
  readonly preference: string | undefined;
  /** Each value as lines. */
  readonly items: readonly (readonly string[])[];
}

/** Arguments that place a record in a provider's account: another record beside it has the same. */
const PLACING: ReadonlySet<string> = new Set([
  'provider',
  'project',
  'resource_group_name',
  'cis_id',
  'instance_id',
  'dns_view',
  'dns_server',
  'compartment_id',
  'region',
]);

/** The lines of a resource like the model, with arguments in the model's order and aligned as `terraform fmt` does. */
export function newResource(model: Model, wanted: Wanted): readonly string[] | undefined {
  const { segment, block } = model;
  const { row, shape, type, preference, items } = wanted;
  const values = argumentsOf(model, wanted);
  if (values === undefined) return undefined;
  const given = block.body.attributes.map(({ name }) => name).filter((name) => values.has(name));
  const names = [...given, ...[...values.keys()].filter((name) => !given.includes(name))];
  const width = Math.max(...names.map((name) => name.length));
  const indent = indentOf(block.body.attributes[0], segment.text);
  const lines = names.map((name) => `${indent}${name.padEnd(width)} = ${values.get(name) ?? ''}`);
  if (preference !== undefined && firstName(row.preference) === undefined) return undefined;
  const blocks = shape.kind === 'blocks' ? ['', ...items.flat().map((line) => indentedLine(line, indent))] : [];
  const isTyped = row.type.startsWith('=') || values.has(row.type);
  return isTyped && type !== ''
    ? [`resource "${row.resource}" "${wanted.name}" {`, ...lines, ...blocks, '}']
    : undefined;
}

/** The text of each argument by name. */
function argumentsOf(model: Model, wanted: Wanted): ReadonlyMap<string, string> | undefined {
  const { block, segment, set } = model;
  const { row, shape, owner, type, preference, items } = wanted;
  const written = (attribute: Attribute) => segment.text.slice(attribute.value.start, attribute.value.end);
  const ownName = block.body.attributes.find(({ name }) => name === set.row.name);
  const neighbour = { owner: set.owner.name, expression: ownName?.value, source: segment.text };
  const spelled = spelledOwner(owner, neighbour, { form: set.form, apex: row.apex }, set.zone?.name);
  if (spelled === undefined || /[|$.]/.test(row.name)) return undefined;
  const zones = row.zone.split('|');
  const values = new Map<string, string>();
  for (const attribute of block.body.attributes) {
    const { name } = attribute;
    if (zones.includes(name) || name === row.ttl || PLACING.has(name)) values.set(name, written(attribute));
  }
  if (spelled.expression !== undefined) values.set(row.name, spelled.expression);
  if (!row.type.startsWith('=')) values.set(row.type, typeLike(type, block.body.attributes, row, segment.text));
  const preferenceName = firstName(row.preference);
  if (preference !== undefined && preferenceName !== undefined) values.set(preferenceName, preference);
  const value = valueText(shape, items);
  if (value !== undefined) values.set(shape.name, value);
  return values;
}

function valueText({ kind }: ValueShape, items: readonly (readonly string[])[]): string | undefined {
  if (kind === 'blocks') return undefined;
  const texts = items.flat();
  return kind === 'text' ? texts.join('') : `[${texts.join(', ')}]`;
}

/** Some providers take types in lower case only. */
function typeLike(type: string, attributes: readonly Attribute[], row: ProviderRow, source: string): string {
  const own = attributes.find(({ name }) => name === row.type)?.value;
  const text = own === undefined ? '' : source.slice(own.start, own.end);
  return quoted(/^"[a-z]+"$/.test(text) ? type.toLowerCase() : type);
}

/** The argument of a path that is one; `undefined` for a path into a block. */
function firstName(path: string): string | undefined {
  const [first] = parsePath(path);
  return first?.length === 1 ? first[0]?.name : undefined;
}

export function indentOf(first: { readonly start: number } | undefined, source: string): string {
  const lineStart = first === undefined ? 0 : source.lastIndexOf('\n', first.start - 1) + 1;
  const before = first === undefined ? '' : source.slice(lineStart, first.start);
  return /^[ \t]+$/.test(before) ? before : '  ';
}

/** Lines of a block inside the resource: their own indentation is two spaces a level. */
export function indentedLine(line: string, indent: string): string {
  const inner = line.startsWith('  ') ? indent + line.slice(2) : line;
  return indent + inner;
}
