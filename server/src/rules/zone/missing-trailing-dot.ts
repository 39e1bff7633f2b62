import { isBelow, parent, ROOT, UNKNOWN_ORIGIN, type Name } from '../../records/name';
import { endsInPublicSuffix } from '../../records/public-suffix';
import { readName } from '../../records/names';
import type { BoundChunk } from '../../sources/zone/binding/bound-chunk';
import { DIRECTIVES } from '../../sources/zone/syntax/directives';
import { ENTRY } from '../../sources/zone/syntax/scanner';
import { placeAt, type Place, type TextEdit } from '../../text/span';
import { renaming } from '../fixes/rename';
import { defineRule, type EntrySubject } from '../rule';
import { isCloudflareSoa } from './cloudflare';
import { dotlessOwner } from './soa-not-at-apex';

export const missingTrailingDot = defineRule({
  id: 'zone/missing-trailing-dot',
  severity: 'warning',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 1035 section 5.1'],
  summary: 'A full name ends with a dot; without it, the name of the zone is appended again.',
  on: 'entry',
  check(subject, report) {
    const { chunk, index } = subject;
    const record = chunk.record(index);
    // The name of a zone has a dot of its own, or one before it.
    const names = writtenNames(subject).filter(({ text }) => /\.[^.]|\\\.$/.test(text));
    const origin = names.length === 0 ? UNKNOWN_ORIGIN : chunk.origin(index);
    const zones = names.length === 0 ? [] : [origin, chunk.zone(index)];
    for (const { text, place } of names) {
      const zone = zones.find((candidate) => isDoubled(text, origin, candidate));
      if (zone === undefined) continue;
      const relative = relativeTo(text, zone);
      report({
        at: place,
        args: { word: text, becomes: `${text}.${origin}` },
        fixes: [
          { edits: [endWithDot(place)], isPossible: renaming(record, place, `${text}.`) },
          {
            variant: 'relative',
            args: { relative },
            edits: zone === origin ? [{ place, text: relative }] : undefined,
            isPossible: renaming(record, place, relative),
          },
        ],
      });
    }
    const first = firstOrigin(subject);
    if (first !== undefined)
      report({ at: first, variant: 'origin', args: { word: wordAt(first) }, fixes: [{ edits: [endWithDot(first)] }] });
  },
});

interface WrittenName {
  readonly text: string;
  readonly place: Place;
}

/** Owner and targets, the name of an `$ORIGIN`; an `@` in a mailbox is the finding of zone/soa-mailbox. */
function writtenNames({ chunk, index }: EntrySubject): readonly WrittenName[] {
  const record = chunk.record(index);
  if (record === undefined) return originOf(chunk, index).map((place) => ({ text: wordAt(place), place }));
  if (isCloudflareSoa(record)) return [];
  const { ownerText, ownerPlace, fields } = record;
  // That of an SOA is the finding of zone/soa-not-at-apex.
  const owner =
    ownerPlace === undefined || dotlessOwner(record) !== undefined ? [] : [{ text: ownerText, place: ownerPlace }];
  return [...owner, ...fields.filter(({ target, text }) => target !== undefined && !text.includes('@'))];
}

/** Where the name of an `$ORIGIN` is written. */
function originOf(chunk: BoundChunk, index: number): readonly Place[] {
  if (chunk.entries.kind(index) !== ENTRY.directive || chunk.entries.type(index) !== DIRECTIVES.$ORIGIN) return [];
  return chunk
    .node(index)
    .data.slice(0, 1)
    .map(({ start, end }) => placeAt(chunk.chunk, start, end));
}

/** The first `$ORIGIN` of a file whose zone is unknown, written in full except for its dot. */
function firstOrigin({ chunk, index }: EntrySubject): Place | undefined {
  if (chunk.entries.kind(index) !== ENTRY.directive) return undefined;
  if (chunk.origin(index) !== UNKNOWN_ORIGIN || chunk.zone(index) !== UNKNOWN_ORIGIN) return undefined;
  return originOf(chunk, index).find(
    (place) => !wordAt(place).endsWith('.') && endsInPublicSuffix(wordAt(place)) !== 'no',
  );
}

function wordAt({ anchor, start, end }: Place): string {
  return anchor.text.slice(start, end);
}

function endWithDot({ anchor, end }: Place): TextEdit {
  return { place: placeAt(anchor, end, end), text: '.' };
}

/** Does a relative name already end with the name of the zone? */
export function isDoubled(written: string, origin: Name, zone: Name): boolean {
  if (origin === ROOT || origin === UNKNOWN_ORIGIN || zone === ROOT || zone === UNKNOWN_ORIGIN) return false;
  const { text, absolute } = readName(written);
  if (absolute) return false;
  const full = `${text}.` as Name;
  // A host may have the name of a zone that is a single label.
  return isBelow(full, zone) || (full === zone && parent(zone) !== ROOT);
}

function relativeTo(written: string, zone: Name): string {
  return written.length < zone.length ? '@' : written.slice(0, written.length - zone.length);
}
