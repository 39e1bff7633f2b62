import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('mta-sts/record', () => {
  it('marks the version, the id and what is between', () => {
    check(
      'mta-sts/record',
      `
_mta-sts.a TXT "v=STSV1; id=20260101"
;               ^^^^^^^ mta-sts/record: The record does not begin with exactly \`v=STSv1\`, so senders ignore it.
_mta-sts.b TXT "v=STSv1; id=2026-01-01"
;                           ^^^^^^^^^^ mta-sts/record: \`2026-01-01\` is not a valid id: use 1 to 32 letters and digits.
_mta-sts.c TXT "v=STSv1 id=20260101"
;                      ^ mta-sts/record: A \`;\` is missing after \`v=STSv1\` or between two fields.
_mta-sts.d TXT "v=STSv1; id = 20260101"
;                          ^^^ mta-sts/record: Spaces around \`=\` are not allowed.
_mta-sts.e TXT "v=STSv1; ID=20260101"
;                        ^^ mta-sts/record: \`ID\` must be written in lower case.
_mta-sts.f TXT "v=STSv1;"
;               ^^^^^^^ mta-sts/record: Missing \`id\`: senders do not use the policy.
_mta-sts.g TXT "v=STSv1; 20260101"
;                        ^^^^^^^^ mta-sts/record: Unexpected \`20260101\`: fields are written \`name=value\`, separated by \`;\`.
_mta-sts.h TXT "v=STSv1; id:20260101"
;                        ^^^^^^^^^^^ mta-sts/record: \`id:20260101\` has no \`=\`: fields are written \`name=value\`.
`,
    );
  });

  it('takes what the grammar takes', () => {
    check(
      'mta-sts/record',
      `
_mta-sts.a TXT "v=STSv1; id=20160831085700Z;"
_mta-sts.b TXT "v=STSv1;id=1;more=x"
_mta-sts.c TXT "v=STSv1; id={{ id }}"
_mta-sts.d TXT "moved to another name"
`,
    );
  });

  it('has Romanian messages', () => {
    check(
      'mta-sts/record',
      `
_mta-sts.a TXT "v=STSV1; id=20260101"
;               ^^^^^^^ mta-sts/record: Înregistrarea nu începe exact cu \`v=STSv1\`, deci expeditorii o ignoră.
_mta-sts.b TXT "v=STSv1; id=2026-01-01"
;                           ^^^^^^^^^^ mta-sts/record: \`2026-01-01\` nu este un id valid: folosiți 1–32 de litere și cifre.
_mta-sts.c TXT "v=STSv1 id=20260101"
;                      ^ mta-sts/record: Lipsește \`;\` după \`v=STSv1\` sau între două câmpuri.
_mta-sts.d TXT "v=STSv1; id = 20260101"
;                          ^^^ mta-sts/record: Spațiile în jurul lui \`=\` nu sunt permise.
_mta-sts.e TXT "v=STSv1; ID=20260101"
;                        ^^ mta-sts/record: \`ID\` trebuie scris cu litere mici.
_mta-sts.f TXT "v=STSv1;"
;               ^^^^^^^ mta-sts/record: Lipsește \`id\`: expeditorii nu folosesc politica.
_mta-sts.g TXT "v=STSv1; 20260101"
;                        ^^^^^^^^ mta-sts/record: \`20260101\` neașteptat: câmpurile se scriu \`nume=valoare\`, separate prin \`;\`.
_mta-sts.h TXT "v=STSv1; id:20260101"
;                        ^^^^^^^^^^^ mta-sts/record: \`id:20260101\` nu are \`=\`: câmpurile se scriu \`nume=valoare\`.
`,
      { language: 'ro' },
    );
  });

  it('mends the record', () => {
    checkFix('mta-sts/record', '_mta-sts TXT "v=stsv1; id=1"', '_mta-sts TXT "v=STSv1; id=1"');
    checkFix('mta-sts/record', '_mta-sts TXT "id=1"', '_mta-sts TXT "v=STSv1; id=1"');
    checkFix('mta-sts/record', '_mta-sts TXT "id=1; v=STSv1;"', '_mta-sts TXT "v=STSv1; id=1;"');
    checkFix(
      'mta-sts/record',
      '_mta-sts TXT "v=STSv1; id=2026-01-01T00:00"',
      '_mta-sts TXT "v=STSv1; id=20260101T0000"',
    );
    checkFix('mta-sts/record', '_mta-sts TXT "v=STSv1, id=1"', '_mta-sts TXT "v=STSv1; id=1"');
    checkFix('mta-sts/record', '_mta-sts TXT "v=STSv1; id = 1"', '_mta-sts TXT "v=STSv1; id=1"');
  });
});
