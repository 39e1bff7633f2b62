import { describe, it } from 'vitest';
import { check } from '../../check';

describe('dmarc/uri-scheme', () => {
  it('marks the scheme', () => {
    check(
      'dmarc/uri-scheme',
      `
_dmarc TXT "v=DMARC1; p=none; rua=https://example.com/dmarc,mailto:a@example.com; ruf=ftp://example.com/"
;                                 ^^^^^^ dmarc/uri-scheme: No receiver sends reports to \`https:\` addresses; use \`mailto:\`.
;                                                                                     ^^^^ dmarc/uri-scheme: No receiver sends reports to \`ftp:\` addresses; use \`mailto:\`.
`,
    );
  });

  it('leaves a misspelt mailto to dmarc/invalid-uri', () => {
    check(
      'dmarc/uri-scheme',
      `
_dmarc.a TXT "v=DMARC1; p=none; rua=mail:a@example.com,mailto:b@example.com"
_dmarc.b TXT "v=DMARC1; p=none; rua={{ scheme }}://example.com"
`,
    );
  });
});
