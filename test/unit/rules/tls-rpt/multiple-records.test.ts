import { describe, it } from 'vitest';
import { check } from '../../check';

describe('tls-rpt/multiple-records', () => {
  it('marks every record but the first', () => {
    check(
      'tls-rpt/multiple-records',
      `
_smtp._tls TXT "v=TLSRPTv1; rua=mailto:a@example.com"
           TXT "v=TLSRPTv1; rua=mailto:b@example.com"
;               ^^^^^^^^^^ tls-rpt/multiple-records: This name has 2 TLS reporting records: senders use none of them.
`,
    );
  });

  it('does not count what senders discard', () => {
    check(
      'tls-rpt/multiple-records',
      `
_smtp._tls TXT "v=TLSRPTv1; rua=mailto:a@example.com"
           TXT "v=TLSRPT1; rua=mailto:b@example.com"
           TXT "some other text"
`,
    );
  });
});
