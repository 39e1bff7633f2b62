import { type DmarcRecord, flagOf, hasVersion, parseDmarc, policyOf } from '../../mail/dmarc/record';
import { dmarcTag } from '../../mail/dmarc/record';
import { parseDkim } from '../../mail/dkim/record';
import { parseSpf } from '../../mail/spf/record';
import { tag } from '../../mail/tags';
import type { Octets } from '../../text/octets';
import type { Span, TextEdit } from '../../text/span';

/** Do receivers enforce less after the edits of a DMARC, DKIM or SPF record than before? */
export function lowersProtection(kind: 'dmarc' | 'dkim' | 'spf', text: Octets, edits: readonly TextEdit[]): boolean {
  const after = valueAfter(text, edits);
  if (after === undefined) return kind !== 'spf';
  if (kind === 'spf') return passesAll(after) && !passesAll(text.value);
  return kind === 'dmarc'
    ? isWeaker(parseDmarc(text.value), parseDmarc(after))
    : isTested(after) && !isTested(text.value);
}

/** What an edit of a text does to its octets. */
export interface OctetChange extends Span {
  readonly octets: string;
}

/** The text that results from edits of its octets; `undefined` if an edit is not one of those. */
export function valueAfter(text: Octets, edits: readonly TextEdit[]): string | undefined {
  return octetChanges(text, edits)?.reduce(
    (value, { start, end, octets }) => value.slice(0, start) + octets + value.slice(end),
    text.value,
  );
}

/**
 * The changes that edits make to the octets of a text, the last one first; `undefined` if an edit is not one of those.
 */
export function octetChanges(text: Octets, edits: readonly TextEdit[]): readonly OctetChange[] | undefined {
  const changes: OctetChange[] = [];
  for (const { place, text: written } of edits) {
    const start = text.indexAt(place.anchor, place.start);
    const end = text.indexAt(place.anchor, place.end);
    if (start === undefined || end === undefined) return undefined;
    changes.push({ start, end, octets: unescaped(written) });
  }
  return changes.toSorted((a, b) => b.start - a.start);
}

/** The octets of what master files and HCL write with escapes; quotes without one, and blanks between two strings, are none. */
function unescaped(written: string): string {
  return written.replaceAll(/\\(\d{3})|\\(.)|" "|"/gs, (_, code?: string, character?: string) => {
    return code === undefined ? (character ?? '') : String.fromCharCode(Number(code));
  });
}

/** By RFC 9989 as by RFC 7489, whose readers know no `t` and read `pct`. */
function isWeaker(before: DmarcRecord, after: DmarcRecord): boolean {
  const [was, is] = [levels(before), levels(after)];
  return was.some((level, index) => level > (is[index] ?? 0));
}

const LEVEL = { none: 0, quarantine: 1, reject: 2 } as const;

function levels(record: DmarcRecord): readonly number[] {
  if (!hasVersion(record)) return [0, 0, 0, 0, 0, 0];
  const p = policyOf(record, 'p') ?? 'none';
  const sp = policyOf(record, 'sp') ?? p;
  const np = policyOf(record, 'np') ?? sp;
  const tested = flagOf(record, 't') === 'y' ? 0 : 1;
  const percent = Number(/^\d{1,3}$/.exec(dmarcTag(record, 'pct')?.value ?? '')?.[0] ?? 100);
  return [LEVEL[p], LEVEL[sp], LEVEL[np], tested, LEVEL[p] === 0 ? 0 : percent, strictness(record)];
}

/** How many of `adkim` and `aspf` are strict. */
function strictness(record: DmarcRecord): number {
  return [dmarcTag(record, 'adkim'), dmarcTag(record, 'aspf')].filter((alignment) => alignment?.value === 's').length;
}

/** May every server send: is `all` valid, and does it pass? */
function passesAll(value: string): boolean {
  const all = parseSpf(value).terms.find((term) => term.kind === 'mechanism' && term.valid && term.name === 'all');
  return all?.kind === 'mechanism' && all.qualifier === '+';
}

/** Verifiers treat mail signed with a key that is tested as unsigned (RFC 6376 section 3.6.1). */
function isTested(value: string): boolean {
  return tag(parseDkim(value), 't')?.value.split(':').includes('y') === true;
}
