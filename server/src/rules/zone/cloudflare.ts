import type { ResourceRecord } from '../../records/record';

/**
 * Exports of Cloudflare write the names of the SOA without final dots, although they are absolute; its importer skips
 * them.
 */
export function isCloudflareSoa({ type, place }: ResourceRecord): boolean {
  return type === 'SOA' && /^;; Domain:/m.test(place.anchor.text) && /^;; Exported:/m.test(place.anchor.text);
}
