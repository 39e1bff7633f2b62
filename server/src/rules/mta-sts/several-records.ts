import type { ResourceRecord } from '../../records/record';
import { distinct, textRecords, type TextRecord } from '../../records/text-records';
import type { Place } from '../../text/span';

interface Several {
  readonly at: Place;
  readonly args: { readonly count: number };
  readonly related: readonly { readonly place: Place }[];
}

/** Reports every record except the first that begins with this version; others are discarded (RFC 8461 section 3.1). */
export function reportSeveral(records: readonly ResourceRecord[], version: string, report: (what: Several) => void) {
  const found = distinct(textRecords(records, (value) => isOfVersion(value, version)));
  const [first, ...others] = found;
  if (first === undefined) return;
  const place = ({ text }: TextRecord) => text.cover({ start: 0, end: version.length });
  const related = [{ place: place(first) }];
  for (const other of others) report({ at: place(other), args: { count: found.length }, related });
}

function isOfVersion(value: string, version: string): boolean {
  return value.startsWith(version) && /^\s{0,9}(;|$)/.test(value.slice(version.length));
}
