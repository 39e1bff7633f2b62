/** A pair of keys for DKIM. Only `publicKey` ever leaves this process before the user names a file for the other. */
export interface DkimKeys {
  /** Base64 of the SubjectPublicKeyInfo (RFC 5280 section 4.1). */
  readonly publicKey: string;
  /** PKCS #8 in PEM (RFC 7468 section 10), as mail servers read it. */
  readonly privateKey: string;
}

/** Creates a pair of keys. Rejects if the editor's runtime does not know the algorithm. */
export async function createKeys(algorithm: 'rsa' | 'ed25519'): Promise<DkimKeys> {
  const pair = await crypto.subtle.generateKey(ALGORITHMS[algorithm], true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error(`no pair of keys for ${algorithm}`);
  const [spki, pkcs8] = await Promise.all([
    crypto.subtle.exportKey('spki', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  const lines = base64(pkcs8).match(/.{1,64}/g) ?? [];
  const pem = ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''];
  return { publicKey: base64(spki), privateKey: pem.join('\n') };
}

/** RFC 8301 section 3.2 recommends 2048 bits; Ed25519 is RFC 8463. */
const ALGORITHMS = {
  rsa: {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  },
  ed25519: { name: 'Ed25519' },
} as const;

function base64(octets: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(octets)));
}
