import { LONGEST_STRING, unquote } from '../../../records/presentation/encoding';
import type { NewRecord } from '../../../records/form';
import type { ProviderRow } from '../providers/row';

/** The data of a record as a provider takes it. */
export interface ProviderValue {
  /** Of an MX record whose preference is not part of the value. */
  readonly preference: string | undefined;
  readonly value: string;
}

/** Types whose data is one word or text, or a preference and a target. */
const PLAIN: ReadonlySet<string> = new Set(['A', 'AAAA', 'CNAME', 'MX', 'TXT']);

/** What the provider of the row publishes as that record; `undefined` if its conventions leave that open. */
export function providerValue(row: ProviderRow, { type, data }: NewRecord): ProviderValue | undefined {
  if (!PLAIN.has(type)) return undefined;
  if (type === 'TXT') {
    const text = unquote(data);
    const value = text === undefined ? undefined : textValue(row, text);
    return value === undefined ? undefined : { preference: undefined, value };
  }
  if (type === 'CNAME') return { preference: undefined, value: target(row, data) };
  if (type !== 'MX') return { preference: undefined, value: data };
  const [preference = '', exchange = '', ...others] = data.split(/\s+/);
  if (!/^\d+$/.test(preference) || exchange === '' || others.length > 0) return undefined;
  const host = target(row, exchange);
  return isApart(row) ? { preference, value: host } : { preference: undefined, value: `${preference} ${host}` };
}

/** Is the preference of an MX record an argument of its own? */
function isApart({ preference, value }: ProviderRow): boolean {
  return preference !== '' || value.endsWith('{}');
}

/** With its final dot if the value is that of a zone file, without it if the provider expects a host. */
function target(row: ProviderRow, name: string): string {
  if (name === '.') return name;
  const isBare = row.targets === 'bare' || (row.targets === undefined && (isApart(row) || row.type.startsWith('=')));
  const bare = name.endsWith('.') ? name.slice(0, -1) : name;
  return isBare && row.relativeTargets !== true ? bare : `${bare}.`;
}

function textValue(row: ProviderRow, text: string): string | undefined {
  const { quoting, split = '" "', limit = Infinity, prefersQuotes = false } = row;
  if (!/^[\x20-\x7e]*$/.test(text) || text.length > limit) return undefined;
  if (quoting === 'plain' || (quoting === 'any' && !prefersQuotes)) {
    // Quotes that belong to the text could be taken for those around it.
    return /["\\]/.test(text) ? undefined : text;
  }
  if (quoting === 'inner' && row.split === undefined && text.length > LONGEST_STRING) return undefined;
  const strings: string[] = [];
  for (let at = 0; at < text.length || at === 0; at += LONGEST_STRING) {
    strings.push(text.slice(at, at + LONGEST_STRING).replace(/["\\]/g, '\\$&'));
  }
  return quoting === 'inner' ? strings.join(split) : `"${strings.join('" "')}"`;
}
