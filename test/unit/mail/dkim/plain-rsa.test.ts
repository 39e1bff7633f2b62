import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '../../../../server/src/mail/dkim/base64';
import { readDer } from '../../../../server/src/mail/dkim/der';
import { readHeader } from '../../../../server/src/mail/dkim/header';
import { plainRsa, type RsaNumbers } from '../../../../server/src/mail/dkim/plain-rsa';
import * as keys from './keys';

const octets = (base64: string) => decodeBase64(base64, { start: 0, end: base64.length }).octets;

function plain(key: Uint8Array): RsaNumbers | undefined {
  const header = key[0] === 0x30 ? readHeader(key) : undefined;
  if (header === undefined || header === 'cut' || header.end > key.length) return undefined;
  return plainRsa(key, header.content, header.end);
}

/** The numbers of the key as a reader for ASN.1 finds them. */
function parsed(key: Uint8Array): RsaNumbers | undefined {
  const spki = readDer(key)?.value;
  const bits = spki?.kind === 'sequence' ? spki.items[1] : undefined;
  const inner = bits?.kind === 'bits' ? readDer(bits.octets)?.value : undefined;
  const [modulus, exponent] = inner?.kind === 'sequence' ? inner.items : [];
  if (modulus?.kind !== 'integer' || exponent?.kind !== 'integer') return undefined;
  return { modulus: modulus.octets, exponent: exponent.octets };
}

describe('plainRsa', () => {
  it.each([keys.RSA_512, keys.RSA_1024, keys.RSA_2048, keys.RSA_4096])('recognises the usual form', (key) => {
    const found = plain(octets(key));
    expect(found).toBeDefined();
    expect(found).toEqual(parsed(octets(key)));
  });

  it.each([keys.RSA_1024_PKCS1, keys.ED25519, keys.ED25519_SPKI, keys.EC_P256, keys.PRIVATE_PKCS8])(
    'leaves others to the reader for ASN.1',
    (key) => {
      expect(plain(octets(key))).toBeUndefined();
    },
  );

  it('agrees with the reader for ASN.1 about damaged keys', () => {
    const whole = octets(keys.RSA_1024);
    const damage = fc.record({ at: fc.nat(40), octet: fc.nat(255), length: fc.integer({ min: 1, max: whole.length }) });
    fc.assert(
      fc.property(damage, ({ at, octet, length }) => {
        const damaged = Uint8Array.from(whole).subarray(0, length);
        damaged[at] = octet;
        const found = plain(damaged);
        if (found !== undefined) expect(found).toEqual(parsed(damaged));
      }),
    );
  });
});
