import { describe, it } from 'vitest';
import { check, checkFix } from '../../check';

describe('bimi/record', () => {
  it('marks the version, the addresses and the other tags', () => {
    check(
      'bimi/record',
      `
default._bimi.a TXT "v=BIMIv1; l=https://example.com/logo.svg"
;                    ^^^^^^^^ bimi/record: The record does not begin with exactly \`v=BIMI1\`, so receivers ignore it.
default._bimi.b TXT "v=BIMI1; a=https://example.com/vmc.pem"
;                    ^^^^^^^ bimi/record: The \`l\` tag with the address of the logo is missing.
default._bimi.c TXT "v=BIMI1; l=http://example.com/logo.svg"
;                               ^^^^ bimi/record: \`http\` must begin with \`https://\`.
default._bimi.d TXT "v=BIMI1; l=https://example.com/logo.png"
;                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bimi/record: \`https://example.com/logo.png\` is not an SVG: the logo must be an .svg or .svgz file.
default._bimi.e TXT "v=BIMI1; l=https://a.example/l.svg,https://b.example/l.svg"
;                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bimi/record: \`https://a.example/l.…xample/l.svg\` contains more than one address; only one is allowed.
default._bimi.f TXT "v=BIMI1; l=https:example.com; a=self; avp=Brand; lps=a b"
;                               ^^^^^^^^^^^^^^^^^ bimi/record: \`https:example.com\` is not an https address.
;                                                    ^^^^ bimi/record: \`self\` is not an https address.
;                                                              ^^^^^ bimi/record: \`Brand\` must be \`brand\` or \`personal\`.
;                                                                         ^^^ bimi/record: \`a b\` is not a list of local-part prefixes: use 1 to 63 letters, digits or hyphens each, separated by commas.
default._bimi.g TXT "v=BIMI1 l=https://example.com/logo.svg"
;                           ^ bimi/record: A \`;\` is missing after \`v=BIMI1\` or between two tags.
`,
    );
  });

  it('takes what the draft takes', () => {
    check(
      'bimi/record',
      `
default._bimi.a TXT "v=BIMI1; l=https://example.com/logo.svg; a=https://example.com/vmc.pem;"
default._bimi.b TXT "v=BIMI1;l=;a="
default._bimi.c TXT "v = BIMI1; l = https://example.com/logo.SVGZ?v=2; avp=personal; lps=news, info; s=x"
default._bimi.d TXT "v=BIMI1; l={{ logo }}"
`,
    );
  });

  it('has Romanian messages', () => {
    check(
      'bimi/record',
      `
default._bimi.a TXT "v=BIMIv1; l=https://example.com/logo.svg"
;                    ^^^^^^^^ bimi/record: Înregistrarea nu începe exact cu \`v=BIMI1\`, deci destinatarii o ignoră.
default._bimi.b TXT "v=BIMI1; a=https://example.com/vmc.pem"
;                    ^^^^^^^ bimi/record: Lipsește eticheta \`l\` cu adresa siglei.
default._bimi.c TXT "v=BIMI1; l=http://example.com/logo.svg"
;                               ^^^^ bimi/record: \`http\` trebuie să înceapă cu \`https://\`.
default._bimi.d TXT "v=BIMI1; l=https://example.com/logo.png"
;                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bimi/record: \`https://example.com/logo.png\` nu este SVG: sigla trebuie să fie un fișier .svg sau .svgz.
default._bimi.e TXT "v=BIMI1; l=https://a.example/l.svg,https://b.example/l.svg"
;                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bimi/record: \`https://a.example/l.…xample/l.svg\` conține mai multe adrese; este permisă doar una.
default._bimi.f TXT "v=BIMI1; l=https:example.com; a=self; avp=Brand; lps=a b"
;                               ^^^^^^^^^^^^^^^^^ bimi/record: \`https:example.com\` nu este o adresă https.
;                                                    ^^^^ bimi/record: \`self\` nu este o adresă https.
;                                                              ^^^^^ bimi/record: \`Brand\` trebuie să fie \`brand\` sau \`personal\`.
;                                                                         ^^^ bimi/record: \`a b\` nu este o listă de prefixe ale părții locale: fiecare are 1–63 de litere, cifre sau cratime, separate prin virgule.
default._bimi.g TXT "v=BIMI1 l=https://example.com/logo.svg"
;                           ^ bimi/record: Lipsește \`;\` după \`v=BIMI1\` sau între două etichete.
`,
      { language: 'ro' },
    );
  });

  it('mends the record', () => {
    checkFix('bimi/record', 'default._bimi TXT "v=bimi1; l="', 'default._bimi TXT "v=BIMI1; l="');
    checkFix(
      'bimi/record',
      'default._bimi TXT "v=BIMI1; l=http://example.com/logo.svg"',
      'default._bimi TXT "v=BIMI1; l=https://example.com/logo.svg"',
    );
    checkFix(
      'bimi/record',
      'default._bimi TXT "v=BIMI1; l=example.com/logo.svg"',
      'default._bimi TXT "v=BIMI1; l=https://example.com/logo.svg"',
    );
    checkFix('bimi/record', 'default._bimi TXT "v=BIMI1; l=; a=self"', 'default._bimi TXT "v=BIMI1; l=; a="');
  });
});
