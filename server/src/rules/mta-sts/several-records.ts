import type { ResourceRecord } from '../../records/record';
import type { Report } from '../rule';

/** Reports every record but the first that begins with this version; others are discarded (RFC 8461 section 3.1). */
export function reportSeveral(records: readonly ResourceRecord[], version: string, report: (what: Report) => void) {
  const seen = new Set<string>();
  const found = records.flatMap(({ type, text, strings }) => {
    if (type !== 'TXT' || text === undefined || !isOfVersion(text.value, version)) return [];
    // A record that stands twice is published once (RFC 2181 section 5).
    const data = JSON.stringify(strings.map((string) => string.value));
    const isNew = !seen.has(data);
    seen.add(data);
    return isNew ? [text.cover({ start: 0, end: version.length })] : [];
  });
  const [first, ...others] = found;
  if (first === undefined) return;
  for (const at of others) report({ at, args: { count: found.length }, related: [{ place: first }] });
}

function isOfVersion(value: string, version: string): boolean {
  return value.startsWith(version) && /^\s{0,9}(;|$)/.test(value.slice(version.length));
}
