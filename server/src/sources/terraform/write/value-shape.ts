import type { Block } from '../hcl/nodes';
import type { ProviderRow } from '../providers/row';
import { parsePath } from '../providers/paths';
import { quoted } from './owner-name';
import type { ProviderValue } from './provider-value';

/**
 * How a resource holds its values: `text = "…"`, `list = ["…"]`, `objects = [{ field = "…" }]`, `blocks { field = "…"
 * }`; without a field a block holds preference and exchange.
 */
export interface ValueShape {
  readonly kind: 'text' | 'list' | 'objects' | 'blocks';
  readonly name: string;
  readonly field: string | undefined;
}

/** How a resource like `block` holds values of that row; `undefined` for forms that are read, but not written. */
export function valueShape(row: ProviderRow, { body }: Block): ValueShape | undefined {
  const ways = parsePath(row.value);
  const isUsed = (name: string) =>
    body.attributes.some((each) => each.name === name) || body.blocks.some((each) => each.type === name);
  const [first, second, ...others] = ways.find(([step]) => isUsed(step?.name ?? '')) ?? ways[0] ?? [];
  // With more ways each belongs to a type of record.
  if (first === undefined || others.length > 0 || ways.length > 2 || (second && second.each !== 'none'))
    return undefined;
  const shape = { name: first.name, field: second?.name };
  switch (first.each) {
    case 'none':
      return second === undefined ? { kind: 'text', ...shape } : undefined;
    case 'items':
      return { kind: second === undefined ? 'list' : 'objects', ...shape };
    case 'blocks':
      return { kind: 'blocks', ...shape };
    case 'entries':
      return undefined;
  }
}

/** One value as an item of its list, or as the lines of its block; `undefined` if a field is missing. */
export function itemOf({ kind, field, name }: ValueShape, value: ProviderValue): readonly string[] | undefined {
  const text = quoted(value.value);
  switch (kind) {
    case 'text':
    case 'list':
      return [text];
    case 'objects':
      return [`{ ${field ?? ''} = ${text} }`];
    case 'blocks':
      if (field !== undefined) return [`${name} {`, `  ${field} = ${text}`, '}'];
      return value.preference === undefined
        ? undefined
        : [`${name} {`, `  preference = ${value.preference}`, `  exchange   = ${text}`, '}'];
  }
}
