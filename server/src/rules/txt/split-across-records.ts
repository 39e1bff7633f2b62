import { together } from '../fixes/edits';
import { removeRecord } from '../fixes/records';
import { rewrite } from '../fixes/rewrite';
import { defineRule } from '../rule';
import { spreadValue } from '../spread';

export const splitAcrossRecords = defineRule({
  id: 'txt/split-across-records',
  severity: 'error',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 7208 section 3.3', 'RFC 6376 section 3.6.2.2'],
  summary: 'One value is split across two TXT records, each of which is read separately.',
  on: 'name',
  types: ['TXT'],
  hides: 'record',
  check({ name, records }, report) {
    const spread = spreadValue(name, records);
    if (spread === undefined) return;
    const { kind, head, tails, glue } = spread;
    const end = head.text.length;
    const related = [{ place: head.text.cover({ start: 0, end }) }];
    const [next] = tails;
    const joined = together(
      rewrite(head, { start: end, end }, glue + next.text.value.trim()),
      removeRecord(next.record, records),
    );
    for (const tail of tails) {
      const at = tail.text.cover({ start: 0, end: tail.text.length });
      const fixes = tail === next ? [{ edits: joined }] : [];
      if (kind === 'dkim' || kind === 'spf') report({ at, variant: kind, related, fixes });
      else report({ at, variant: 'tags', args: { kind: KINDS[kind] }, related, fixes });
    }
  },
});

const KINDS = { dmarc: 'DMARC', 'mta-sts': 'MTA-STS', 'tls-rpt': 'TLS-RPT', bimi: 'BIMI' } as const;
