import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBelow, parent } from '../../../../server/src/records/name';
import { ZoneInstance } from '../../../../server/src/sources/zone/binding/instance';
import { zoneFile, type ZoneFile } from '../../../../server/src/sources/zone/binding/zone-file';
import { zoneReader } from '../../../../server/src/sources/zone/syntax/reader';
import { ChunkedDocument } from '../../../../server/src/text/chunked-document';
import { absolute } from '../../../../server/src/text/span';

/** Lines with everything that carries over to other lines: origins, TTLs, owners, parentheses, quotes, line ends. */
const line = fc.constantFrom(
  '$ORIGIN example.com.',
  '$ORIGIN sub',
  '$TTL 1h',
  '@ IN SOA ns hostmaster 1 2 3 4 5',
  '@ IN SOA ns hostmaster ( 1 2',
  '  3 4',
  '  5 ) ; done',
  'www 300 IN A 192.0.2.1',
  'a.b.c A 192.0.2.2',
  'b.c NS ns.b.c',
  '\tAAAA 2001:db8::1',
  ' TXT "v=spf1 -all"',
  'x TXT ( "one"',
  '"two" )',
  'y TXT "open',
  'closed"',
  'key TXT "p=MIG',
  'fMA0GCSqG',
  '(',
  ')',
  '"',
  '; comment ( "',
  '',
  'MX 10 mail',
  'v=spf1 mx -all',
  '{{ name }} IN A {{ address }}',
  'a\\',
  '\uFEFF@ A 192.0.2.7',
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 30 })
  .map((lines) => lines.flat().join(''));
const fragment = fc.oneof(text, line, fc.constantFrom('(', ')', '"', '\n', '\r', ' ', ';', '\\', 'a', ''));

/** At any character, or exactly where a chunk begins. */
const place = fc.oneof(fc.record({ offset: fc.nat(600) }), fc.record({ chunk: fc.nat(20) }));
const edit = fc.record({ place, length: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(200)), inserted: fragment });

describe('a zone file after edits', () => {
  it('reads as if it were opened now', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 10 }), (content, edits) => {
        const edited = inSmallChunks(content);
        const zone = new ZoneInstance(edited);
        for (const { place: at, length, inserted } of edits) {
          const start =
            'offset' in at ? Math.min(at.offset, edited.length) : (edited.chunks[at.chunk]?.offset ?? edited.length);
          edited.replace(start, Math.min(start + length, edited.length), inserted);
          zone.begin();
          if (inserted.length % 2 === 0) zone.advance(() => true);
        }
        const fresh = zoneFile('file:///a.zone', edited.getText());
        expect(entriesOf(edited)).toEqual(entriesOf(fresh));
        expect(stateOf(zone)).toEqual(stateOf(new ZoneInstance(fresh)));
      }),
      { numRuns: 200 },
    );
  });

  it('finds which names have others below them', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 5 }), (content, edits) => {
        const edited = inSmallChunks(content);
        const zone = new ZoneInstance(edited);
        for (const { length, inserted } of edits) {
          edited.replace(0, Math.min(length, edited.length), inserted);
          zone.begin();
        }
        const names = [...zone.names];
        for (const name of new Set(names.flatMap((each) => [each, parent(each) ?? each]))) {
          expect(zone.hasBelow(name)).toBe(names.some((other) => isBelow(other, name)));
        }
      }),
    );
  });
});

/** Many chunk boundaries, so that edits cross them. */
function inSmallChunks(content: string): ZoneFile {
  return new ChunkedDocument('file:///a.zone', 'dns-zone', 0, content, zoneReader, { fresh: 40, edited: 10 });
}

/** Each entry of a file, wherever its chunks begin. */
function entriesOf(file: ZoneFile) {
  return file.chunks.flatMap((chunk) => {
    const { content: entries } = chunk;
    return Array.from({ length: entries.count }, (_, i) => ({
      at: [chunk.offset + entries.start(i), chunk.offset + entries.end(i)],
      is: [entries.kind(i), entries.type(i), entries.class(i), entries.ttl(i)],
      owner: entries.hasOwner(i) ? chunk.text.slice(entries.ownerStart(i), entries.ownerEnd(i)) : undefined,
      problems: entries.problems
        .get(i)
        ?.map(({ kind, span, args }) => [kind, span.start + chunk.offset, span.end + chunk.offset, args]),
    }));
  });
}

/** Each record in its context, what is wrong with it, and the zone's answers to queries about names. */
function stateOf(zone: ZoneInstance) {
  const records = [...zone.chunks].flatMap((chunk) =>
    chunk.owners.map((_, i) => {
      const record = chunk.record(i);
      const place = record === undefined ? undefined : absolute(record.place);
      return [
        record?.owner,
        record?.type,
        record?.ttl,
        record?.class,
        record?.text?.value,
        place,
        chunk.problems(i).length,
      ];
    }),
  );
  const answers = [...zone.names].sort().map((name) => {
    const places = zone.records(name).map(({ type, place: at }) => `${type} ${String(absolute(at).start)}`);
    return [name, zone.hasBelow(name), zone.delegation(name), ...places];
  });
  return { apex: zone.apex, complete: zone.complete, records, answers };
}
