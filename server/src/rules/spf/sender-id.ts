import { isSenderId, parseSpf } from '../../mail/spf/record';
import type { ResourceRecord } from '../../records/record';
import { textRecords } from '../../records/text-records';
import { rewrite } from '../fixes/rewrite';
import type { ReportedFix } from '../report';
import { defineRule } from '../rule';
import { removeRecord } from '../fixes/records';
import { spfRecordsAt } from './records-at';
import { excerpt } from './report';

export const senderId = defineRule({
  id: 'spf/sender-id',
  severity: 'warning',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7208 section 4.5', 'RFC 4406'],
  summary: 'Sender ID (`spf2.0/…`) is obsolete: receivers no longer read it.',
  on: 'name',
  types: ['TXT'],
  check({ records }, report) {
    for (const { record, text } of textRecords(records, isSenderId)) {
      const { span } = parseSpf(text.value).version;
      const args = { word: excerpt(text.value, span) };
      report({ at: text.cover(span), record, args, fixes: [fixOf(record, records)] });
    }
  },
});

/** Beside an SPF record it can go; alone it may be the only place where the senders are written down. */
function fixOf(record: ResourceRecord, records: readonly ResourceRecord[]): ReportedFix<'spf/sender-id'> {
  const { text } = record;
  const others = records.filter((other) => other !== record);
  if (text === undefined || spfRecordsAt(others).length > 0) return { edits: removeRecord(record, records) };
  const word = /^spf2\.0\/[a-z,]*/i.exec(text.value)?.[0] ?? '';
  const edits = rewrite({ record, text }, { start: 0, end: word.length }, 'v=spf1');
  return { variant: 'rewrite', kind: 'ask', edits: word === '' ? undefined : edits };
}
