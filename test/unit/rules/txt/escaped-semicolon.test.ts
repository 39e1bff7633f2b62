import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'txt/escaped-semicolon';

it('finds a backslash that is published', () => {
  check(
    '*',
    `
_dmarc TXT "v=DMARC1\\\\; p=none\\\\; rua=mailto:a@example.com"
;                   ^^^ txt/escaped-semicolon
;                             ^^^ txt/escaped-semicolon
`,
    { origin: 'example.com' },
  );
});

it('recognises that `\\;` in a zone file is just a semicolon', () => {
  check(rule, '_dmarc TXT "v=DMARC1\\; p=none"\n_dmarc TXT v=DMARC1\\;p=none\n@ TXT "a\\\\;b"');
});

it('removes the backslash', () => {
  checkFix(rule, '_dmarc TXT "v=DMARC1\\\\; p=none"', '_dmarc TXT "v=DMARC1; p=none"');
});
