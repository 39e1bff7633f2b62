import { announcedKind, type DkimRecord } from '../../mail/dkim/record';

/**
 * What is wrong with the key itself, the gravest first: one fault gives one finding.
 * - `private`: it is the secret half;
 * - `base64`: its text is not base64;
 * - `truncated`: it stops early;
 * - `invalid`: it is not a public key that DKIM uses, or something follows it;
 * - `mismatch`: its kind differs from the one that `k` names.
 */
export type KeyFault = 'private' | 'base64' | 'truncated' | 'invalid' | 'mismatch';

/** `undefined` for a good, a revoked, an absent or an unknown key. */
export function keyFault(record: DkimRecord): KeyFault | undefined {
  const { key } = record;
  if (key === undefined || key.material.kind === 'revoked') return undefined;
  const { material, faults } = key;
  if (material.kind === 'private') return 'private';
  // Where a key ends in the middle, the length of its base64 is the same fault.
  const cut = material.kind === 'truncated';
  if (faults.some(({ kind }) => !cut || (kind !== 'missing-padding' && kind !== 'incomplete'))) return 'base64';
  if (cut) return 'truncated';
  const announced = announcedKind(record);
  if (material.kind !== 'rsa' && material.kind !== 'ed25519') return announced === undefined ? undefined : 'invalid';
  if (material.surplus > 0) return 'invalid';
  return announced !== undefined && announced !== material.kind ? 'mismatch' : undefined;
}
