import type { Place } from '../../../text/span';
import type { Octets } from '../../../text/octets';
import { rrTypes } from '../../../records/rr-types';
import type { BlockContainer, Container } from './container';
import { readEntries } from './entries';
import { findContainers, findValue } from './find';
import { ownerOf } from './owner';
import type { ProviderRow } from '../providers/row';
import type { RecordSet } from './record-set';
import type { Evaluator } from '../evaluate/evaluator';
import type { References } from '../evaluate/traversals';
import { placeOf, plainText, textOf, type Value } from '../evaluate/value';
import { sourceOf, zoneReference } from './zone-reference';

/** One instance of a resource, or of a call of a module. */
export interface ResourceInstance {
  readonly container: BlockContainer;
  readonly address: string;
  /** Key or index among its siblings; empty if there are none. */
  readonly key: string;
  /** The place of the resource type: it implies the type of records that need not name theirs. */
  readonly typePlace: Place;
}

export interface ModuleContext {
  readonly evaluator: Evaluator;
  readonly references: References;
}

/** The record sets that the rows find in a resource or a call of a module. */
export function readSets(
  instance: ResourceInstance,
  rows: readonly ProviderRow[],
  context: ModuleContext,
): readonly RecordSet[] {
  return rows.flatMap((row) => {
    const sets = row.sets === undefined ? [instance.container] : findContainers(instance.container, row.sets);
    return sets.map((set) => readSet(set, row, instance, context));
  });
}

export function readSet(
  set: Container,
  row: ProviderRow,
  { container, address, key, typePlace: keyword }: ResourceInstance,
  { evaluator, references }: ModuleContext,
): RecordSet {
  const written = row.type.startsWith('=') ? row.type.slice(1) : findValue(set, row.type);
  const type = typeof written === 'string' ? written.toUpperCase() : mnemonic(plainText(written) ?? '', row);
  const zone = zoneReference(container, row.zone, key, references, evaluator);
  const full = row.fullName === undefined ? undefined : findValue(set, row.fullName);
  const form = full?.kind === 'text' || isTrue(full) ? 'absolute' : row.form;
  const name = nameOf(full?.kind === 'text' ? full : findValue(set, row.name));
  const head = {
    row,
    address,
    place: set.place,
    zone,
    owner: ownerOf(name, { ...row, form }, zone, address),
    form,
    name,
    type,
    typePlace: typeof written === 'object' ? placeOf(written) : keyword,
    isSure: !set.unsure,
    variant: variantOf(set, container),
    overwrites: isTrue(set.argument('allow_overwrite')),
    isTaken: (address: string) => references.has(address),
  };
  return { ...head, entries: type === '' ? [] : readEntries(set, head) };
}

/** `TXT`, even if the provider has numbers or types of its own for it. */
function mnemonic(written: string, row: ProviderRow): string {
  const type = written.toUpperCase();
  if (row.textTypes?.includes(type) === true) return 'TXT';
  return rrTypes().find(({ code }) => String(code) === type)?.mnemonic ?? type;
}

function isTrue(value: Value | undefined): boolean {
  return value?.kind === 'boolean' && value.value;
}

function nameOf(value: Value | undefined): Octets | undefined {
  return value === undefined || value.kind === 'null' ? undefined : textOf(value);
}

function variantOf(set: Container, container: BlockContainer): string {
  const identifier = set.argument('set_identifier');
  const provider = container.expression('provider');
  const source = provider === undefined ? '' : sourceOf(provider, container.scope);
  return identifier === undefined ? source : `${source} ${textOf(identifier).value}`;
}
