import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/duplicate-uri', () => {
  it('marks the second one', () => {
    check(
      'dmarc/duplicate-uri',
      `
_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com,mailto:b@example.com,mailto:a@EXAMPLE.com!10m"
;                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^ dmarc/duplicate-uri: Duplicate address \`a@EXAMPLE.com\` in this list.
`,
    );
  });

  it('is silent about other lists and other mailboxes', () => {
    check(
      'dmarc/duplicate-uri',
      `
_dmarc.a TXT "v=DMARC1; p=none; rua=mailto:a@example.com; ruf=mailto:a@example.com"
_dmarc.b TXT "v=DMARC1; p=none; rua=mailto:a@example.com,mailto:A@example.com"
_dmarc.c TXT "v=DMARC1; p=none; rua=mailto:{{ a }}@example.com,mailto:{{ b }}@example.com"
`,
    );
  });

  it('mends the record', () => {
    checkFix(
      'dmarc/duplicate-uri',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com, mailto:a@example.com"',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com"',
    );
  });
});
