import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/invalid-uri', () => {
  it('marks the address, or the one character that is wrong in it', () => {
    check(
      'dmarc/invalid-uri',
      `
_dmarc.a TXT "v=DMARC1; p=none; rua=a@example.com, mailto:b@example.com"
;                                   ^^^^^^^^^^^^^ dmarc/invalid-uri: \`a@example.com\` must begin with \`mailto:\`; otherwise no reports are sent to it.
_dmarc.b TXT "v=DMARC1; p=none; rua=mailto:a@example.com,b@example.com"
;                                                        ^^^^^^^^^^^^^ dmarc/invalid-uri: \`b@example.com\` must begin with \`mailto:\`; otherwise no reports are sent to it.
_dmarc.c TXT "v=DMARC1; p=none; rua=mailto:a@example.com mailto:b@example.com"
;                                                       ^ dmarc/invalid-uri: Addresses must be separated by commas, not only by a space.
_dmarc.d TXT "v=DMARC1; p=none; rua=mailto:a,b@example.com"
;                                           ^ dmarc/invalid-uri: A comma inside an address must be written \`%2C\`; here it begins another address.
_dmarc.e TXT "v=DMARC1; p=none; rua=mailto:a!b@example.com"
;                                           ^ dmarc/invalid-uri: \`!\` inside an address must be written \`%21\`; here it begins a size limit.
_dmarc.f TXT "v=DMARC1; p=none; rua=mailto: a@example.com"
;                                          ^ dmarc/invalid-uri: Unexpected space inside the address.
_dmarc.g TXT "v=DMARC1; p=none; rua=mailto:a@example.com!10mb"
;                                                       ^^^^^ dmarc/invalid-uri: \`!10mb\` is not a valid size limit: limits are written \`!10m\`, and receivers ignore them.
_dmarc.h TXT "v=DMARC1; p=none; rua=mailto:a@example.com,"
;                                                       ^ dmarc/invalid-uri: An address is missing next to this comma.
_dmarc.i TXT "v=DMARC1; p=none; rua=; ruf=mailto:postmaster"
;                               ^^^^ dmarc/invalid-uri: \`rua=\` contains no address.
;                                         ^^^^^^^^^^^^^^^^^ dmarc/invalid-uri: \`mailto:postmaster\` is not a \`mailto:\` address; no reports are sent to it.
`,
    );
  });

  it('takes what the grammar takes', () => {
    check(
      'dmarc/invalid-uri',
      `
_dmarc.a TXT "v=DMARC1; p=none; rua=mailto:a@example.com , mailto:b@example.com"
_dmarc.b TXT "v=DMARC1; p=none; rua=MAILTO:a@example.com!10m"
_dmarc.c TXT "v=DMARC1; p=none; rua=mailto:a%2Cb%21c@example.com?subject=x"
_dmarc.d TXT "v=DMARC1; p=none; rua=https://example.com/dmarc"
_dmarc.e TXT "v=DMARC1; p=none; rua={{ address }}, mailto:{{ name }}@example.com"
`,
    );
  });

  it('mends the record', () => {
    checkFix(
      'dmarc/invalid-uri',
      '_dmarc TXT "v=DMARC1; p=none; rua=a@example.com"',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com"',
    );
    checkFix(
      'dmarc/invalid-uri',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com," "b@example.com"',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com," "mailto:b@example.com"',
    );
    checkFix(
      'dmarc/invalid-uri',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com mailto:b@example.com"',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com,mailto:b@example.com"',
    );
    checkFix(
      'dmarc/invalid-uri',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a,b@example.com"',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a%2Cb@example.com"',
    );
    checkFix(
      'dmarc/invalid-uri',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto: a@example.com"',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com"',
    );
    checkFix(
      'dmarc/invalid-uri',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com,;"',
      '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com;"',
    );
    checkFix('dmarc/invalid-uri', '_dmarc TXT "v=DMARC1; p=none; rua=; fo=1"', '_dmarc TXT "v=DMARC1; p=none; fo=1"');
  });
});
