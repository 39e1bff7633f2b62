import { type FieldSpec, rrType, rrTypes } from '../../records/rr-types';
import { fieldValues } from '../../records/field-values';
import type { Expected } from '../../sources/expected';
import type { Place } from '../../text/span';
import type { Translator } from '../hover/translator';
import { AUTHORITIES } from './authorities';
import type { Proposal } from './proposal';
import type { SpelledName } from './spelled-name';

/** Directives that people write; `$DATE` is written by servers. */
const DIRECTIVES = [
  { name: '$ORIGIN', text: 'completion/directive.origin' },
  { name: '$TTL', text: 'completion/directive.ttl' },
  { name: '$INCLUDE', text: 'completion/directive.include' },
  { name: '$GENERATE', text: 'completion/directive.generate' },
] as const;

/** Whole records and the head of a zone. They are proposed only where a line may begin. */
const SNIPPETS = [
  {
    label: 'zone',
    detail: 'completion/snippet.zone',
    text: '\\$ORIGIN ${1:example.com}.\n\\$TTL 3600\n@ IN SOA ${2:ns1}.${1:example.com}. ${3:hostmaster}.${1:example.com}. (\n  ${4:1} ; serial\n  7200 ; refresh\n  3600 ; retry\n  1209600 ; expire\n  3600 ) ; minimum\n@ IN NS ${2:ns1}.${1:example.com}.\n$0',
  },
  { label: 'mx', detail: 'completion/snippet.mx', text: '${1:@} IN MX ${2:10} ${3:mail}$0' },
  { label: 'spf', detail: 'completion/mail.spf', text: '${1:@} IN TXT "v=spf1 ${2:mx} ${3:-all}"$0' },
  { label: 'dmarc', detail: 'completion/mail.dmarc', text: '_dmarc IN TXT "v=DMARC1; p=${1:none}; rua=mailto:${2}"$0' },
  { label: 'caa', detail: 'completion/snippet.caa', text: '${1:@} IN CAA 0 issue "${2:letsencrypt.org}"$0' },
] as const;

/** What a line may begin with: a name that has records already, or a directive. */
export function lineStartProposals(place: Place, owners: readonly SpelledName[], words: Translator): Proposal[] {
  const directives = DIRECTIVES.map(({ name, text }): Proposal => {
    return { label: name, kind: 'directive', documentation: words.t(text), place, text: `${name} `, order: `2${name}` };
  });
  const names = owners.map((owner): Proposal => {
    return { ...owner, kind: 'name', place, order: `1${owner.label}` };
  });
  const snippets = SNIPPETS.map(({ label, text, detail }): Proposal => {
    return { label, kind: 'snippet', detail: words.t(detail), place, text, isSnippet: true, order: `3${label}` };
  });
  return [...names, ...directives, ...snippets];
}

/** What may be between an owner and the data: a class, and types with placeholders for their fields. */
export function headProposals(
  place: Place,
  { hasClass }: Extract<Expected, { readonly kind: 'head' }>,
  words: Translator,
): Proposal[] {
  const types = rrTypes().filter(({ status, fields }) => status === 'current' && fields !== undefined);
  const proposals = types.map(({ mnemonic, fields = [], meaning }): Proposal => {
    const order = `${orderOf(mnemonic)}${mnemonic}`;
    const text = `${mnemonic} ${snippetOf(mnemonic, fields)}`;
    return { label: mnemonic, kind: 'type', detail: words.t(meaning), place, order, text, isSnippet: true };
  });
  if (hasClass) return proposals;
  const detail = words.t('completion/class');
  return [{ label: 'IN', kind: 'class', detail, place, text: 'IN ', order: '0' }, ...proposals];
}

/** What the data may contain at a place: existing names, or the values of a field that has only few. */
export function fieldProposals(
  place: Place,
  expected: Extract<Expected, { readonly kind: 'data' }>,
  names: readonly SpelledName[],
  words: Translator,
): Proposal[] {
  const { type, index, isQuoted, before } = expected;
  const field = fieldAt(rrType(type)?.fields ?? [], index);
  if (field === undefined) return [];
  if (type === 'CAA' && field.name === 'value') return authorityProposals(place, before[1] ?? '', words);
  if (isQuoted) return [];
  if (field.kind === 'name' || field.kind === 'host') return nameProposals(place, names);
  return fieldValues(type, field.name)
    .filter(({ isObsolete }) => isObsolete !== true)
    .map(({ value, meaning }, order): Proposal => {
      return { label: value, kind: 'value', detail: words.t(meaning), place, text: value, order: String(order) };
    });
}

/** Names of the workspace, in their order. */
export function nameProposals(place: Place, names: readonly SpelledName[]): Proposal[] {
  return names.map((name, order) => ({ ...name, kind: 'name', place, order: String(order).padStart(5, '0') }));
}

/** Who may issue certificates (RFC 8659 section 4.2), or where refusals are reported (section 4.4). */
function authorityProposals(place: Place, tag: string, words: Translator): Proposal[] {
  const property = tag.toLowerCase();
  if (property === 'iodef') {
    return [{ label: 'mailto:', kind: 'value', place, text: '"mailto:${1}"', isSnippet: true, filter: '"mailto:' }];
  }
  if (!property.startsWith('issue')) return [];
  const known = AUTHORITIES.map(({ domain, name }) => ({ domain, detail: name }));
  return [...known, { domain: ';', detail: words.t('value/caa.none') }].map(({ domain, detail }, order): Proposal => {
    const text = `"${domain}"`;
    return { label: domain, kind: 'value', detail, place, text, filter: text, order: String(order).padStart(2, '0') };
  });
}

/** The field of a word of the data; the last field may take several words. */
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
