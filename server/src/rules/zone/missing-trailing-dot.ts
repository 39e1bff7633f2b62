import { isBelow, parent, ROOT, UNKNOWN_ORIGIN, type Name } from '../../records/name';
import { readName } from '../../records/names';
import type { ResourceRecord } from '../../records/record';
import { placeAt, type Place } from '../../text/span';
import { defineRule } from '../rule';

export const missingTrailingDot = defineRule({
  id: 'zone/missing-trailing-dot',
  severity: 'warning',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 1035 section 5.1'],
  summary: 'A full name ends with a dot; without it the name of the zone is added once more.',
  on: 'entry',
  check({ chunk, index }, report) {
    const record = chunk.record(index);
    if (record === undefined || isCloudflareSoa(record)) return;
    const origin = chunk.origin(index);
    for (const { text, place } of writtenNames(record)) {
      const zone = [chunk.zone(index), origin].find((candidate) => isDoubled(text, origin, candidate));
      if (zone === undefined) continue;
      const end = placeAt(place.anchor, place.end, place.end);
      const relative = relativeTo(text, zone);
      report({
        at: place,
        args: { word: text, becomes: becomes(text, origin), relative },
        fixes: [
          { edits: [{ place: end, text: '.' }] },
          { variant: 'relative', edits: zone === origin ? [{ place, text: relative }] : undefined },
        ],
      });
    }
  },
});

interface WrittenName {
  readonly text: string;
  readonly place: Place;
}

/** Owner and targets; an `@` in a mailbox is the finding of zone/soa-mailbox. */
function writtenNames({ ownerText, ownerPlace, fields }: ResourceRecord): WrittenName[] {
  const owner = ownerPlace === undefined ? [] : [{ text: ownerText, place: ownerPlace }];
  const targets = fields.filter(({ target, text }) => target !== undefined && !text.includes('@'));
  return [...owner, ...targets];
}

/** Does a name that the origin is added to end in the name of the zone already? */
export function isDoubled(written: string, origin: Name, zone: Name): boolean {
  if (origin === ROOT || origin === UNKNOWN_ORIGIN || zone === ROOT || zone === UNKNOWN_ORIGIN) return false;
  const { text, absolute } = readName(written);
  if (absolute) return false;
  const full = `${text}.` as Name;
  // A host may have the name of a zone that is a single label.
  return isBelow(full, zone) || (full === zone && parent(zone) !== ROOT);
}

function becomes(written: string, origin: Name): string {
  return `${written}.${origin}`;
}

function relativeTo(written: string, zone: Name): string {
  return written.length < zone.length ? '@' : written.slice(0, written.length - zone.length);
}

/** Exports of Cloudflare write the owner of the SOA without its dot, and mean it in full. */
function isCloudflareSoa({ type, place }: ResourceRecord): boolean {
  return type === 'SOA' && /^;; Domain:/m.test(place.anchor.text) && /^;; Exported:/m.test(place.anchor.text);
}
