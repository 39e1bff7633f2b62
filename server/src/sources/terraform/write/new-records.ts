import type { NewRecord } from '../../../records/form';
import { isLineEnd } from '../../../text/chunk';
import { placeAt, type TextEdit } from '../../../text/span';
import { lineEndAfter } from '../../comment-line';
import type { Block } from '../hcl/nodes';
import type { ProviderRow } from '../providers/row';
import { RESOURCES } from '../providers/resources';
import type { RecordSet } from '../records/record-set';
import type { Segment } from '../records/segment';
import { extendedSet } from './extended-set';
import { newResource } from './new-resource';
import { providerValue } from './provider-value';
import { resourceName } from './resource-name';
import { itemOf, valueShape } from './value-shape';

/** A resource that makes records, as a model for others. */
export interface Model {
  readonly block: Block;
  readonly segment: Segment;
  readonly set: Pick<RecordSet, 'row' | 'zone' | 'owner' | 'form' | 'type'>;
  /** Is there a resource of that address in the module? */
  readonly isTaken: (address: string) => boolean;
}

/**
 * Writes records of one owner and type beside a resource: into its list of values if that holds all records of the
 * name and type, otherwise as resources of their own after it, with the same zone, provider and TTL. `undefined` for
 * damaged text, JSON, resources with `count` or `for_each`, and everything that cannot be written with certainty.
 */
export function newRecords(model: Model, added: readonly NewRecord[]): TextEdit | undefined {
  const { block, segment, set } = model;
  const [first] = added;
  const owner = first?.owner ?? set.owner.name;
  if (first === undefined || owner === undefined || !isModel(model)) return undefined;
  const row = rowFor(set.row, first.type);
  const shape = row && valueShape(row, block);
  const values = row === undefined ? [] : added.map((record) => providerValue(row, record));
  const items = shape === undefined ? [] : values.map((value) => value && itemOf(shape, value));
  if (row === undefined || shape === undefined || items.length === 0 || items.includes(undefined)) return undefined;
  const written = items.flatMap((item) => (item === undefined ? [] : [item]));
  const isSet = shape.kind !== 'text';
  if (isSet && first.type === set.type && owner === set.owner.name) return extendedSet(model, shape, written);
  const groups = isSet ? [written] : written.map((item) => [item]);
  const names: string[] = [];
  const texts = groups.map((group, index) => {
    const name = resourceName(owner, set.zone?.name, first, (each) => {
      return names.includes(each) || model.isTaken(`${row.resource}.${each}`);
    });
    names.push(name);
    const preference = isSet ? undefined : values[index]?.preference;
    return newResource(model, { row, shape, name, owner, type: first.type, preference, items: group });
  });
  const blocks = texts.filter((lines) => lines !== undefined);
  return blocks.length < texts.length ? undefined : after(block, segment, blocks);
}

function isModel({ block, segment, set }: Model): boolean {
  const isRepeated = block.body.attributes.some(({ name }) => name === 'count' || name === 'for_each');
  const isWhole = block.close !== undefined && segment.tree.problems.length === 0 && !segment.uri.endsWith('.json');
  return isWhole && !isRepeated && set.row.sets === undefined && block.type === 'resource';
}

/** The row for another type: the same one, or that of the provider's resource for the type. */
function rowFor(row: ProviderRow, type: string): ProviderRow | undefined {
  if (!row.type.startsWith('=') || row.type.slice(1).toUpperCase() === type) return row;
  const [provider] = row.resource.split('_', 1);
  return RESOURCES.find((other) => {
    const isOfType = other.type.startsWith('=') && other.type.slice(1).toUpperCase() === type;
    return isOfType && other.zone === row.zone && other.resource.startsWith(`${provider ?? ''}_`);
  });
}

/** After the line of the closing brace, which may end with a comment. */
function after({ close, end }: Block, segment: Segment, blocks: readonly (readonly string[])[]): TextEdit | undefined {
  const { text } = segment;
  let at = close?.end ?? end;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  if (!/^[ \t]*(?:(?:#|\/\/).*)?$/.test(text.slice(close?.end ?? end, at))) return undefined;
  const lineEnd = lineEndAfter(text, close?.end ?? end);
  const written = blocks.map((lines) => lineEnd.repeat(2) + lines.join(lineEnd)).join('');
  return { place: placeAt(segment, at, at), text: written };
}
