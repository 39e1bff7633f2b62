import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../../../server/src/mail/dkim/base64';
import { fingerprint, type KeyMaterial, readKeyMaterial } from '../../../../server/src/mail/dkim/key-material';
import * as keys from './keys';

const octets = (base64: string) => decodeBase64(base64, { start: 0, end: base64.length }).octets;
const read = (base64: string) => readKeyMaterial(octets(base64));

/** A short description of a key: `rsa spki 1024`. */
function words(key: KeyMaterial): string {
  switch (key.kind) {
    case 'rsa':
      return `rsa ${key.form} ${key.bits} e=${key.exponent} surplus=${key.surplus}`;
    case 'ed25519':
      return `ed25519 ${key.form}`;
    case 'truncated':
      return `${key.present} of ${key.promised ?? '?'}`;
    case 'foreign':
      return key.what;
    case 'private':
    case 'unreadable':
      return key.kind;
  }
}

describe('readKeyMaterial', () => {
  it.each([
    [keys.RSA_512, 'rsa spki 512 e=65537 surplus=0'],
    [keys.RSA_1024, 'rsa spki 1024 e=65537 surplus=0'],
    [keys.RSA_2048, 'rsa spki 2048 e=65537 surplus=0'],
    [keys.RSA_4096, 'rsa spki 4096 e=65537 surplus=0'],
    [keys.RSA_1024_PKCS1, 'rsa pkcs1 1024 e=65537 surplus=0'],
    [keys.RSA_2048_PKCS1, 'rsa pkcs1 2048 e=65537 surplus=0'],
    [keys.ED25519, 'ed25519 raw'],
    [keys.ED25519_SPKI, 'ed25519 spki'],
    [keys.EC_P256, 'EC'],
    [keys.PRIVATE_PKCS1, 'private'],
    [keys.PRIVATE_PKCS8, 'private'],
    ['AAAAB3NzaC1yc2EAAAADAQABAAAA', 'SSH'],
    ['AQ==', 'unreadable'],
    ['YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXo=', 'unreadable'],
    ['', 'unreadable'],
  ])('%.30s is %s', (base64, expected) => {
    expect(words(read(base64))).toBe(expected);
  });

  it.each([
    [1, '1 of ?'],
    [2, '2 of ?'],
    [3, '3 of 162'],
    [32, '32 of 162'],
    [161, '161 of 162'],
  ])('recognises a key of 1024 bits cut after %i octets', (length, expected) => {
    expect(words(readKeyMaterial(octets(keys.RSA_1024).subarray(0, length)))).toBe(expected);
  });

  it('takes 32 octets of a cut RSA key for what they are', () => {
    for (const key of [keys.RSA_2048, keys.RSA_2048_PKCS1]) {
      expect(readKeyMaterial(octets(key).subarray(0, 32)).kind).toBe('truncated');
    }
  });

  it('sees a private key although it is cut', () => {
    expect(readKeyMaterial(octets(keys.PRIVATE_PKCS8).subarray(0, 40)).kind).toBe('private');
  });

  it('reads keys as long as a record can hold', () => {
    const modulus = Uint8Array.of(0x02, 0x82, 0x10, 0x01, 0, ...new Uint8Array(4096).fill(0xff));
    const exponent = Uint8Array.of(0x02, 3, 1, 0, 1);
    const length = modulus.length + exponent.length;
    const key = Uint8Array.of(0x30, 0x82, length >> 8, length & 0xff, ...modulus, ...exponent);
    expect(words(readKeyMaterial(key))).toBe('rsa pkcs1 32768 e=65537 surplus=0');
  });

  it('finds what follows the key', () => {
    const twice = Uint8Array.of(...octets(keys.RSA_1024), 1, 2, 3);
    expect(words(readKeyMaterial(twice))).toBe('rsa spki 1024 e=65537 surplus=3');
  });

  it('calls a key with a broken inside unreadable, not truncated', () => {
    const broken = octets(keys.RSA_1024).slice();
    broken[4] = 0x7f;
    expect(readKeyMaterial(broken).kind).toBe('unreadable');
  });

  it('survives every cut and any octets', () => {
    const all = [keys.RSA_2048, keys.RSA_2048_PKCS1, keys.ED25519_SPKI, keys.EC_P256, keys.PRIVATE_PKCS8].map(octets);
    for (const key of all) {
      for (let length = 0; length < key.length; length++) {
        expect(readKeyMaterial(key.subarray(0, length)).kind).not.toBe('rsa');
      }
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (any) => void readKeyMaterial(any)));
    const nested = Uint8Array.from({ length: 4000 }, (_, i) => (i % 2 === 0 ? 0x30 : 0x80));
    expect(readKeyMaterial(Uint8Array.of(0x30, 0x82, 15, 160, ...nested)).kind).toBe('unreadable');
  });
});

describe('fingerprint', () => {
  it('is the one OpenSSL gives, for both forms of a key', () => {
    for (const key of [keys.RSA_1024, keys.RSA_1024_PKCS1]) {
      const material = read(key);
      expect(material.kind === 'rsa' && fingerprint(material)).toBe(keys.FINGERPRINT_1024);
    }
  });

  it('comes with the key in the form that verifiers read', () => {
    const material = read(keys.RSA_1024_PKCS1);
    expect(material.kind === 'rsa' && encodeBase64(material.spki)).toBe(keys.RSA_1024);
  });
});
