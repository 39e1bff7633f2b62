import { expect, it } from 'vitest';
import { checkFix, findingsOf } from '../../check';
import { ED25519, ED25519_SPKI } from '../../mail/dkim/keys';
import { keyLine } from './key-line';

const rule = 'dkim/ed25519-form';

it('takes the wrapping off', () => {
  checkFix(rule, keyLine(`v=DKIM1; k=ed25519; p=${ED25519_SPKI}`), keyLine(`v=DKIM1; k=ed25519; p=${ED25519}`));
});

it('is content with 32 octets', () => {
  expect(findingsOf(keyLine(`v=DKIM1; k=ed25519; p=${ED25519}`), 'dkim/*')).toEqual([]);
});

it('comes after the kind is right', () => {
  expect(findingsOf(keyLine(`v=DKIM1; p=${ED25519_SPKI}`), 'dkim/*').map(({ rule: { id } }) => id)).toEqual([
    'dkim/key-type-mismatch',
  ]);
});
