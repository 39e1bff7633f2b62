import type { Octets } from '../../text/octets';
import type { Place } from '../../text/span';
import type { Translator } from '../hover/translator';
import type { Proposal } from './proposal';

/** The beginning of a mail record, by the first labels of its owner: proposals for an empty value. */
export function versionProposals(
  text: Octets,
  cursor: Place,
  owner: readonly string[],
  translator: Translator,
): Proposal[] {
  const { value } = text;
  if (!'v='.startsWith(value.trim().slice(0, 2).toLowerCase()) || value.includes(';')) return [];
  // An empty value covers no text: use the cursor, between its quotes.
  const place = value === '' ? cursor : text.cover({ start: 0, end: value.length });
  return ROWS.filter(({ at }) => at(owner)).map(({ kind, opening }, order) => ({
    label: opening.trim(),
    kind: 'snippet',
    detail: translator.t(`completion/mail.${kind}`),
    place,
    text: opening,
    filter: `v=${opening}`,
    order: String(order),
  }));
}

const ROWS = [
  { kind: 'dmarc', opening: 'v=DMARC1; p=', at: ([first]: readonly string[]) => first === '_dmarc' },
  { kind: 'mta-sts', opening: 'v=STSv1; id=', at: ([first]: readonly string[]) => first === '_mta-sts' },
  {
    kind: 'tls-rpt',
    opening: 'v=TLSRPTv1; rua=mailto:',
    at: ([a, b]: readonly string[]) => a === '_smtp' && b === '_tls',
  },
  { kind: 'bimi', opening: 'v=BIMI1; l=https://', at: ([, second]: readonly string[]) => second === '_bimi' },
  { kind: 'dkim', opening: 'v=DKIM1; k=rsa; p=', at: (labels: readonly string[]) => labels.includes('_domainkey') },
  { kind: 'spf', opening: 'v=spf1 ', at: ([first]: readonly string[]) => first?.startsWith('_') !== true },
] as const;
