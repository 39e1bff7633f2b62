import { DKIM_TAGS } from '../../mail/dkim/facts';
import { DMARC_TAGS } from '../../mail/dmarc/facts';
import { BIMI_TAGS, MTA_STS_TAGS, TLS_RPT_TAGS } from '../../mail/tag-facts';
import type { ProposedTag } from './tag-proposals';

/** The tags of each kind of record, as completion proposes them. */
export const PROPOSED_TAGS = {
  dkim: (): ProposedTag[] => DKIM_TAGS.map((row) => ({ ...row, isObsolete: row.status !== 'current' })),
  dmarc: (): ProposedTag[] => DMARC_TAGS.map((row) => ({ ...row, isObsolete: row.rfc9989 === 'historic' })),
  'mta-sts': (): ProposedTag[] => MTA_STS_TAGS.map(current),
  'tls-rpt': (): ProposedTag[] => TLS_RPT_TAGS.map(current),
  bimi: (): ProposedTag[] => BIMI_TAGS.map(current),
} as const;

function current<Row extends object>(row: Row): Row & { readonly isObsolete: boolean } {
  return { ...row, isObsolete: false };
}
