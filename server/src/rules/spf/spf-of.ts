import { parseSpf, type SpfRecord } from '../../mail/spf/record';
import type { Octets } from '../../text/octets';

const known = new WeakMap<Octets, SpfRecord>();

/** The SPF record in a text, read once: its own rules, those of its name and the count of its lookups all use it. */
export function spfOf(text: Octets): SpfRecord {
  let record = known.get(text);
  if (record === undefined) {
    record = parseSpf(text.value);
    known.set(text, record);
  }
  return record;
}
