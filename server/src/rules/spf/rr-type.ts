import { classify } from '../../mail/recognise';
import { looksLikeSpf } from '../../mail/spf/record';
import { ownerLabels, type ResourceRecord } from '../../records/record';
import type { ReportedFix } from '../report';
import { defineRule } from '../rule';
import { removeRecord } from '../fixes/records';
import { spfRecordsAt } from './records-at';

export const rrType = defineRule({
  id: 'spf/rr-type',
  severity: 'warning',
  fix: 'safe',
  needs: 'zone',
  references: ['RFC 7208 section 3.1'],
  summary: 'Records of type SPF are obsolete: receivers query TXT only.',
  on: 'name',
  types: ['SPF'],
  check({ records }, report) {
    const published = spfRecordsAt(records);
    const obsolete = records.filter(({ type }) => type === 'SPF');
    for (const record of obsolete) {
      const isTwin = published.some(({ text }) => text.value === record.text?.value);
      const at = record.typePlace;
      const kind = otherKind(record);
      if (isTwin) report({ at, variant: 'twin', fixes: [removal(record, records, 'safe')] });
      else if (kind !== undefined) {
        const retyped = { kind: 'ask', edits: [{ place: at, text: 'TXT' }] } as const;
        report({ at, variant: 'other', args: { kind }, fixes: [retyped, removal(record, records, 'ask')] });
      } else {
        const relation = published.length > 0 ? ({ variant: 'differs' } as const) : {};
        report({ at, ...relation, fixes: choices(record, records) });
      }
    }
  },
});

/** What the text was meant as, if that is not SPF. */
function otherKind(record: ResourceRecord): 'DMARC' | 'DKIM' | undefined {
  const kind = record.text === undefined ? undefined : classify(record.text.value, ownerLabels(record));
  return kind === 'dmarc' ? 'DMARC' : kind === 'dkim' ? 'DKIM' : undefined;
}

/** Retyped if it is the only text at the name that was intended as SPF: two SPF records are a permanent error. */
function choices(record: ResourceRecord, records: readonly ResourceRecord[]): readonly ReportedFix<'spf/rr-type'>[] {
  const isMeantAsSpf = ({ type, text }: ResourceRecord) =>
    type === 'SPF' || (type === 'TXT' && text !== undefined && looksLikeSpf(text.value));
  const rivals = records.filter((other) => other !== record && isMeantAsSpf(other));
  const isReadable = record.text !== undefined && spfRecordsAt([{ ...record, type: 'TXT' }]).length > 0;
  if (rivals.length > 0) return [removal(record, records, 'ask')];
  return isReadable ? [{ edits: [{ place: record.typePlace, text: 'TXT' }] }] : [];
}

function removal(
  record: ResourceRecord,
  records: readonly ResourceRecord[],
  kind: 'safe' | 'ask',
): ReportedFix<'spf/rr-type'> {
  return { variant: 'remove', kind, edits: removeRecord(record, records) };
}
