import { classify } from '../mail/recognise';
import { parseDkim } from '../mail/dkim/record';
import { parseDmarc } from '../mail/dmarc/record';
import { parseBimi } from '../mail/bimi/record';
import { parseMtaSts } from '../mail/mta-sts/record';
import { parseTlsRpt } from '../mail/tls-rpt/record';
import { UNKNOWN_ORIGIN } from '../records/name';
import { NO_ZONE } from '../records/no-zone';
import { ownerLabels, type ResourceRecord } from '../records/record';
import { LONGEST_DATA } from '../records/rdata/checks';
import { overlaps } from '../text/span';
import { ruleOf, rulesOn } from '../rules/catalogue';
import type { Finding, TextSubject } from '../rules/rule';
import { run, runEach, runOnRecord } from '../rules/run';
import { spfOf } from '../rules/spf/spf-of';
import type { RecordSubject } from '../sources/source';

/** Findings of a record on its own, without considering other records. */
export function recordFindings({ record, isAlone = false }: RecordSubject): Finding[] {
  const { text } = record;
  if (record.isUnfinished === true) return [];
  if (text === undefined) return runOnRecord(record);
  const subject: TextSubject = { record, text };
  const txt = run('text', subject);
  const mail = mailFindings(subject).filter((finding) => !txt.some((fault) => isHiddenBy(fault, finding)));
  return [...runOnRecord(record), ...txt, ...mail, ...(isAlone && txt.length === 0 ? aloneFindings(record) : [])];
}

/** What is wrong with it, at any name. */
function aloneFindings(record: ResourceRecord): Finding[] {
  const { owner: name = UNKNOWN_ORIGIN } = record;
  const rules = rulesOn('name').filter(({ atAnyName }) => atAnyName === true);
  return runEach(rules, { name, zone: NO_ZONE, records: [record] });
}

function mailFindings(subject: TextSubject): Finding[] {
  const { value } = subject.text;
  const kind = value.length > LONGEST_DATA ? undefined : classify(value, ownerLabels(subject.record));
  // Receivers ignore records of type SPF (RFC 7208 section 3.1); spf/rr-type reports them.
  if (subject.record.type === 'SPF') return [];
  switch (kind) {
    case 'spf':
    case 'sender-id':
      return run('spf', { ...subject, spf: spfOf(subject.text) });
    case 'dkim':
      return run('dkim', { ...subject, dkim: parseDkim(value) });
    case 'dmarc':
    case 'dmarc-report':
      return run('dmarc', { ...subject, dmarc: parseDmarc(value) });
    case 'mta-sts':
      return run('mtaSts', { ...subject, mtaSts: parseMtaSts(value) });
    case 'tls-rpt':
      return run('tlsRpt', { ...subject, tlsRpt: parseTlsRpt(value) });
    case 'bimi':
      return run('bimi', { ...subject, bimi: parseBimi(value) });
    case 'adsp':
    case 'domainkeys-policy':
    case 'dkim-report':
    case undefined:
      return [];
  }
}

/** One error, one finding: whether `fault` in the text explains `finding`. */
function isHiddenBy(fault: Finding, finding: Finding): boolean {
  const hides = ruleOf(fault.rule.id)?.hides;
  if (hides === undefined) return false;
  if (hides === 'record' || ruleOf(finding.rule.id)?.explainedBy === 'damage') return true;
  return fault.place.anchor === finding.place.anchor && overlaps(fault.place, finding.place);
}
