import { resolveName } from '../../records/names';
import { ROOT, type Name } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import { code } from '../markdown';
import type { HoverContext } from './context';

/** A name as SPF and the like write it, always absolute; `undefined` when it cannot be one. */
export function absoluteName(written: string): Name | undefined {
  return resolveName(written, ROOT);
}

/** What the zone itself holds at a name, of these types: `A 192.0.2.10 and AAAA 2001:db8::10`. */
export function answersInWords(name: Name | undefined, types: readonly string[], context: HoverContext) {
  const { zone, translator } = context;
  if (zone === undefined || name === undefined) return undefined;
  const records = types.flatMap((type) => zone.records(name, type));
  if (records.length === 0) return undefined;
  return translator.t('hover/field.here', { records: translator.list(records.map(summary)) });
}

function summary({ type, fields }: ResourceRecord): string {
  return code([type, ...fields.map(({ text }) => text)].join(' '));
}
