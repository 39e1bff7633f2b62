import { describe, expect, it } from 'vitest';
import { absoluteEdits, applyEdits } from '../../../server/src/text/apply-edits';
import { safeEdits } from '../../../server/src/features/code-actions/code-actions';
import { findingsOf } from '../check';

const URI = 'file:///test.zone';

describe('a record that receivers discard beside one that counts', () => {
  it.each([
    ['@', 'v=spf1 mx -all', 'v=spf2 a -all'],
    ['@', 'v=spf1 mx -all', 'v=spf1a mx -all'],
    ['@', 'v=spf1 mx -all', ' v=spf1 a -all'],
    ['@', 'v=spf1 mx -all', '\\"v=spf1 a -all\\"'],
    ['@', 'v=spf1 mx -all', 'v=spf1\u00A0a -all'],
    ['_dmarc', 'v=DMARC1; p=reject', 'v=dmarc1; p=none'],
    ['_dmarc', 'v=DMARC1; p=reject', 'p=none; v=DMARC1'],
    ['_dmarc', 'v=DMARC1; p=reject', '“v=DMARC1; p=none”'],
    ['_mta-sts', 'v=STSv1; id=1', 'v=stsv1; id=2'],
    ['_smtp._tls', 'v=TLSRPTv1; rua=mailto:a@example.com', 'v=tlsrptv1; rua=mailto:b@example.com'],
    ['default._bimi', 'v=BIMI1; l=https://example.com/a.svg', 'v=bimi1; l=https://example.com/b.svg'],
    ['k._domainkey', 'v=DKIM1; p=', 'v=dkim1; p='],
  ])('%s: %j keeps %j as it is, and offers to remove it', (owner, good, broken) => {
    const before = `${owner} TXT "${good}"\n`;
    const text = `${before}${owner} TXT "${broken}"\n`;
    const findings = findingsOf(text);
    expect(applyEdits(text, safeEdits(findings, URI))).toBe(text);
    const afterFixes = findings.flatMap(({ fixes }) =>
      fixes.map(({ edits }) => applyEdits(text, absoluteEdits(edits))),
    );
    expect(afterFixes).toContain(before);
  });

  it('is repaired where it is alone', () => {
    const text = '@ TXT "v=spf2 a -all"\n';
    expect(applyEdits(text, safeEdits(findingsOf(text), URI))).toBe('@ TXT "v=spf1 a -all"\n');
  });

  it('would hide the policy of a domain above', () => {
    const text = '_dmarc TXT "v=DMARC1; p=reject"\n_dmarc.news TXT "v=dmarc1; p=none"\n';
    expect(safeEdits(findingsOf(text, '*', { origin: 'example.com.' }), URI)).toEqual([]);
  });

  it('is one of two that both wait for the user', () => {
    const text = '@ TXT "v=spf2 a -all"\n@ TXT "v=spf3 mx -all"\n';
    expect(safeEdits(findingsOf(text), URI)).toEqual([]);
  });
});
