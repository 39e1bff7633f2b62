/** The values of `k` as people call those keys. */
export const KEY_NAMES = { rsa: 'RSA', ed25519: 'Ed25519' } as const;
