import type { ResourceRecord } from '../../records/record';

/** Exports of Cloudflare write the names of the SOA without their dots, and mean them in full; its importer skips it. */
export function isCloudflareSoa({ type, place }: ResourceRecord): boolean {
  return type === 'SOA' && /^;; Domain:/m.test(place.anchor.text) && /^;; Exported:/m.test(place.anchor.text);
}
