import { width, type Ip } from '../mail/spf/addresses';
import type { Name } from '../records/name';

/** `7.2.0.192.in-addr.arpa.` (RFC 1035 section 3.5), or the 32 digits of RFC 3596 section 2.5. */
export function reverseName({ family, value }: Ip): Name {
  const [size, radix, suffix] = family === 4 ? [8n, 10, 'in-addr.arpa.'] : [4n, 16, 'ip6.arpa.'];
  const parts: string[] = [];
  for (let shift = 0n; shift < BigInt(width(family)); shift += size) {
    parts.push(((value >> shift) & ((1n << size) - 1n)).toString(radix));
  }
  return `${parts.join('.')}.${suffix}` as Name;
}
