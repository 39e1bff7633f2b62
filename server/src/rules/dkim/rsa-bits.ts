import type { DkimRecord } from '../../mail/dkim/record';
import type { Span } from '../../text/span';
import { keyFault } from './key-fault';

/** Size and place of an RSA key that can be used without changes. */
export function rsaBits(dkim: DkimRecord): { readonly bits: number; readonly span: Span } | undefined {
  if (dkim.key?.material.kind !== 'rsa' || keyFault(dkim) !== undefined) return undefined;
  return { bits: dkim.key.material.bits, span: dkim.key.span };
}
