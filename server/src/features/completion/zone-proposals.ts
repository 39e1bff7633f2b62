import { type FieldSpec, rrType, rrTypes } from '../../records/rr-types';
import type { Expected } from '../../sources/expected';
import type { Place } from '../../text/span';
import type { Translator } from '../hover/translator';
import type { Proposal } from './proposal';

/** Directives that people write; `$DATE` is written by servers. */
const DIRECTIVES = [
  { name: '$ORIGIN', text: 'completion/directive.origin' },
  { name: '$TTL', text: 'completion/directive.ttl' },
  { name: '$INCLUDE', text: 'completion/directive.include' },
  { name: '$GENERATE', text: 'completion/directive.generate' },
] as const;

/** What a line may begin with: a name that has records already, or a directive. */
export function lineStartProposals(place: Place, owners: readonly string[], words: Translator): Proposal[] {
  const directives = DIRECTIVES.map(({ name, text }): Proposal => {
    return { label: name, kind: 'directive', documentation: words.t(text), place, text: `${name} `, order: `2${name}` };
  });
  const names = owners.map((owner): Proposal => {
    return { label: owner, kind: 'name', place, text: `${owner}.`, order: `1${owner}` };
  });
  return [...names, ...directives];
}

/** What may come between an owner and the data: a class, and types with places for their fields. */
export function headProposals(
  place: Place,
  { hasClass }: Extract<Expected, { readonly kind: 'head' }>,
  words: Translator,
): Proposal[] {
  const types = rrTypes().filter(({ status, fields }) => status === 'current' && fields !== undefined);
  const proposals = types.map(({ mnemonic, fields = [], meaning }): Proposal => {
    const order = `${orderOf(mnemonic)}${mnemonic}`;
    const text = `${mnemonic} ${snippetOf(mnemonic, fields)}`;
    return { label: mnemonic, kind: 'type', detail: meaning, place, order, text, isSnippet: true };
  });
  if (hasClass) return proposals;
  const detail = words.t('completion/class');
  return [{ label: 'IN', kind: 'class', detail, place, text: 'IN ', order: '0' }, ...proposals];
}

/** Existing names, where the data takes a name. */
export function fieldProposals(
  place: Place,
  { type, index }: Extract<Expected, { readonly kind: 'data' }>,
  names: readonly string[],
): Proposal[] {
  const field = fieldAt(rrType(type)?.fields ?? [], index);
  if (field === undefined || (field.kind !== 'name' && field.kind !== 'host')) return [];
  return names.map((name, order) => {
    return { label: name, kind: 'name', place, text: `${name}.`, order: String(order).padStart(5, '0') };
  });
}

/** The field that a word of the data is; the last one may take several. */
function fieldAt(fields: readonly FieldSpec[], index: number): FieldSpec | undefined {
  const last = fields.at(-1);
  return fields[index] ?? (last?.repeat === true ? last : undefined);
}

/** Types by frequency of use; all others follow by name. */
const COMMON = ['A', 'AAAA', 'CNAME', 'MX', 'TXT', 'NS', 'SRV', 'CAA', 'PTR', 'TLSA', 'HTTPS', 'SVCB', 'SOA'];

function orderOf(mnemonic: string): string {
  const index = COMMON.indexOf(mnemonic);
  return String(100 + (index < 0 ? COMMON.length : index));
}

function snippetOf(mnemonic: string, fields: readonly FieldSpec[]): string {
  if (mnemonic === 'TXT') return '"$0"';
  return fields
    .filter(({ optional }) => optional !== true)
    .map(({ name }, index) => `\${${String(index + 1)}:${name.replaceAll(' ', '-')}}`)
    .join(' ');
}
