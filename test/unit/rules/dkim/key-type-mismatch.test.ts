import { expect, it } from 'vitest';
import { check, checkFix, findingsOf, fixed } from '../../check';
import { ED25519, RSA_2048 } from '../../mail/dkim/keys';
import { keyLine, valueOf } from './key-line';

const rule = 'dkim/key-type-mismatch';

it('marks the kind that is not the one of the key', () => {
  check(
    'dkim/*',
    `
a._domainkey TXT "v=DKIM1; k=rsa; p=${ED25519}"
;                            ^^^ dkim/key-type-mismatch: \`k=rsa\`, but the key is an Ed25519 key; verifiers cannot use it.
`,
  );
  const fixedLine = fixed(rule, keyLine(`k=ed25519; p=${RSA_2048}`));
  expect(valueOf(fixedLine)).toBe(`k=rsa; p=${RSA_2048}`);
});

it('takes a missing kind for RSA', () => {
  checkFix(rule, keyLine(`v=DKIM1; p=${ED25519}`), keyLine(`v=DKIM1; k=ed25519; p=${ED25519}`));
  expect(findingsOf(keyLine(`v=DKIM1; p=${RSA_2048}`), 'dkim/*')).toEqual([]);
});

it('reports nothing where the kind may be in unknown text', () => {
  expect(findingsOf(keyLine(`v=DKIM1; \${more}; p=${ED25519}`), 'dkim/*')).toEqual([]);
});

it('leaves a kind in capitals to dkim/tag-case', () => {
  expect(findingsOf(keyLine(`v=DKIM1; K=ed25519; p=${ED25519}`), 'dkim/*').map(({ rule: { id } }) => id)).toEqual([
    'dkim/tag-case',
  ]);
});
