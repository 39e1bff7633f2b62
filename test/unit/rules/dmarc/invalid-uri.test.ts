import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('dmarc/invalid-uri', () => {
  it('marks the address, or the one character that is wrong in it', () => {
    check(
      'dmarc/invalid-uri',
      `
_dmarc.a TXT "v=DMARC1; p=none; rua=a@example.com, mailto:b@example.com"
;                                   ^^^^^^^^^^^^^ dmarc/invalid-uri: \`a@example.com\` must begin with \`mailto:\`; without it no reports go there.
_dmarc.b TXT "v=DMARC1; p=none; rua=mailto:a@example.com,b@example.com"
;                                                        ^^^^^^^^^^^^^ dmarc/invalid-uri: \`b@example.com\` must begin with \`mailto:\`; without it no reports go there.
_dmarc.c TXT "v=DMARC1; p=none; rua=mailto:a@example.com mailto:b@example.com"
;                                                       ^ dmarc/invalid-uri: Addresses are separated by commas; only a space stands here.
_dmarc.d TXT "v=DMARC1; p=none; rua=mailto:a,b@example.com"
;                                           ^ dmarc/invalid-uri: A comma inside an address must be written \`%2C\`; here it begins another address.
_dmarc.e TXT "v=DMARC1; p=none; rua=mailto:a!b@example.com"
;                                           ^ dmarc/invalid-uri: \`!\` inside an address must be written \`%21\`; here it begins a size limit.
_dmarc.f TXT "v=DMARC1; p=none; rua=mailto: a@example.com"
;                                          ^ dmarc/invalid-uri: A space stands inside the address.
_dmarc.g TXT "v=DMARC1; p=none; rua=mailto:a@example.com!10mb"
;                                                       ^^^^^ dmarc/invalid-uri: \`!10mb\` is no size limit: one is written \`!10m\`, and receivers ignore it.
_dmarc.h TXT "v=DMARC1; p=none; rua=mailto:a@example.com,"
;                                                       ^ dmarc/invalid-uri: There is no address at this side of the comma.
_dmarc.i TXT "v=DMARC1; p=none; rua=; ruf=mailto:postmaster"
;                               ^^^^ dmarc/invalid-uri: \`rua=\` names no address.
;                                         ^^^^^^^^^^^^^^^^^ dmarc/invalid-uri: \`mailto:postmaster\` is not a \`mailto:\` address, so no reports go there.
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
