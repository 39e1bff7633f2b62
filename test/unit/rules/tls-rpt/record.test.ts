import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('tls-rpt/record', () => {
  it('marks the version and the addresses', () => {
    check(
      'tls-rpt/record',
      `
_smtp._tls.a TXT "v=TLSRPT1; rua=mailto:a@example.com"
;                 ^^^^^^^^^ tls-rpt/record: The record does not begin with exactly \`v=TLSRPTv1\`, so senders ignore it.
_smtp._tls.b TXT "v=TLSRPTv1"
;                 ^^^^^^^^^^ tls-rpt/record: Missing \`rua\`: reports have no address.
_smtp._tls.c TXT "v=TLSRPTv1; rua=a@example.com"
;                                 ^^^^^^^^^^^^^ tls-rpt/record: \`a@example.com\` must begin with \`mailto:\` or \`https:\`.
_smtp._tls.d TXT "v=TLSRPTv1; rua=mailto:a@example.com!10m"
;                                                     ^^^^ tls-rpt/record: \`!10m\`: TLS reporting has no size limit; a \`!\` in an address is written \`%21\`.
_smtp._tls.e TXT "v=TLSRPTv1; rua=http://example.com/tls"
;                                 ^^^^^^^^^^^^^^^^^^^^^^ tls-rpt/record: \`http://example.com/tls\` is neither a \`mailto:\` nor an \`https:\` address.
_smtp._tls.f TXT "v=TLSRPTv1; rua=mailto:a@example.com; mailto:b@example.com"
;                                                       ^^^^^^^^^^^^^^^^^^^^ tls-rpt/record: \`mailto:b@example.com\` follows a \`;\` and belongs to no field; addresses must be separated by commas.
_smtp._tls.g TXT "v=TLSRPTv1 rua=mailto:a@example.com"
;                           ^ tls-rpt/record: A \`;\` is missing after \`v=TLSRPTv1\` or between two fields.
_smtp._tls.h TXT "v=TLSRPTv1; RUA=mailto:a@example.com"
;                             ^^^ tls-rpt/record: \`RUA\` must be written in lower case.
_smtp._tls.i TXT "v=TLSRPTv1; rua="
;                             ^^^^ tls-rpt/record: \`rua=\`: an address is missing in \`rua\`.
`,
    );
  });

  it('takes what the grammar takes', () => {
    check(
      'tls-rpt/record',
      `
_smtp._tls.a TXT "v=TLSRPTv1;rua=mailto:a@example.com"
_smtp._tls.b TXT "v=TLSRPTv1; rua=https://example.com/tls?x=1, mailto:a%2Cb@example.com;"
_smtp._tls.c TXT "v=TLSRPTv1; rua={{ address }}"
`,
    );
  });

  it('has Romanian messages', () => {
    check(
      'tls-rpt/record',
      `
_smtp._tls.a TXT "v=TLSRPT1; rua=mailto:a@example.com"
;                 ^^^^^^^^^ tls-rpt/record: Înregistrarea nu începe exact cu \`v=TLSRPTv1\`, deci expeditorii o ignoră.
_smtp._tls.b TXT "v=TLSRPTv1"
;                 ^^^^^^^^^^ tls-rpt/record: Lipsește \`rua\`: nu există nicio adresă pentru rapoarte.
_smtp._tls.c TXT "v=TLSRPTv1; rua=a@example.com"
;                                 ^^^^^^^^^^^^^ tls-rpt/record: \`a@example.com\` trebuie să înceapă cu \`mailto:\` sau \`https:\`.
_smtp._tls.d TXT "v=TLSRPTv1; rua=mailto:a@example.com!10m"
;                                                     ^^^^ tls-rpt/record: \`!10m\`: raportarea TLS nu are limită de dimensiune; un \`!\` într-o adresă se scrie \`%21\`.
_smtp._tls.e TXT "v=TLSRPTv1; rua=http://example.com/tls"
;                                 ^^^^^^^^^^^^^^^^^^^^^^ tls-rpt/record: \`http://example.com/tls\` nu este nici adresă \`mailto:\`, nici \`https:\`.
_smtp._tls.f TXT "v=TLSRPTv1; rua=mailto:a@example.com; mailto:b@example.com"
;                                                       ^^^^^^^^^^^^^^^^^^^^ tls-rpt/record: \`mailto:b@example.com\` urmează după un \`;\` și nu aparține niciunui câmp; adresele trebuie separate prin virgule.
_smtp._tls.g TXT "v=TLSRPTv1 rua=mailto:a@example.com"
;                           ^ tls-rpt/record: Lipsește \`;\` după \`v=TLSRPTv1\` sau între două câmpuri.
_smtp._tls.h TXT "v=TLSRPTv1; RUA=mailto:a@example.com"
;                             ^^^ tls-rpt/record: \`RUA\` trebuie scris cu litere mici.
_smtp._tls.i TXT "v=TLSRPTv1; rua="
;                             ^^^^ tls-rpt/record: \`rua=\`: în \`rua\` lipsește o adresă.
`,
      { language: 'ro' },
    );
  });

  it('mends the record', () => {
    checkFix(
      'tls-rpt/record',
      '_smtp._tls TXT "v=tlsrptv1; rua=mailto:a@example.com"',
      '_smtp._tls TXT "v=TLSRPTv1; rua=mailto:a@example.com"',
    );
    checkFix(
      'tls-rpt/record',
      '_smtp._tls TXT "v=TLSRPTv1; rua=a@example.com"',
      '_smtp._tls TXT "v=TLSRPTv1; rua=mailto:a@example.com"',
    );
    checkFix(
      'tls-rpt/record',
      '_smtp._tls TXT "v=TLSRPTv1; rua=mailto:a@example.com; mailto:b@example.com"',
      '_smtp._tls TXT "v=TLSRPTv1; rua=mailto:a@example.com,mailto:b@example.com"',
    );
    checkFix(
      'tls-rpt/record',
      '_smtp._tls TXT "v=TLSRPTv1; rua = mailto:a@example.com"',
      '_smtp._tls TXT "v=TLSRPTv1; rua=mailto:a@example.com"',
    );
    checkFix(
      'tls-rpt/record',
      '_smtp._tls TXT "rua=mailto:a@example.com"',
      '_smtp._tls TXT "v=TLSRPTv1; rua=mailto:a@example.com"',
    );
  });
});
