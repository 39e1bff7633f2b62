import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ZoneInstance } from '../../../../server/src/sources/zone/binding/instance';
import { zoneFile } from '../../../../server/src/sources/zone/binding/zone-file';
import { entryNode } from '../../../../server/src/sources/zone/syntax/node';
import { looksLikeZone } from '../../../../server/src/sources/zone/sniff';

/** A bit of everything, to be truncated anywhere. */
const EXAMPLE = `\uFEFF; Zone
$ORIGIN example.com.
$TTL 1h30m
@ 3600 IN SOA ns.example.com. host\\.master ( 1 ; serial (
   2h "3" 4w 5 )
$INCLUDE "other file" sub
$GENERATE 1-3/2 host\${0,3,d} A 192.0.2.$
  MX 10 mail\r
mail\t[AGE:1] IN 5m AAAA 2001:db8::1\r
k._domainkey TXT ( "v=DKIM1; p=MIG\\"\\200" 'x'
 "é\u{1F600}\uD800" ) ; comment "
_sip._tcp SRV 0 5 5060 sip.example.net.
x TYPE65280 \\# 4 0a0b 0c0d
{% if x %}
{{ name }} A {{ address }}
c CAA 0 issue "letsencrypt.org; a=b"
www HTTPS 1 . alpn="h2,h3" port=443
bad A 1.2.3 (
$ORIGIN .
@ : "v=spf1 a -all"
l LOC 52 22 23.000 N 4 53 32.000 E -2.00m`;

const character = fc.constantFrom(...'\n\r\t ;"()\\$@.{}<%#0189aAinINtxTX=:~\0\u00e9\uFEFF\uD83D\uDE00'.split(''));
const soup = fc.oneof(fc.string({ unit: character, maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }));

/** Reads all data of a file; fails if a place lies outside of its text. */
function readAll(text: string): void {
  const zone = new ZoneInstance(zoneFile('file:///example.com.zone', text));
  let length = 0;
  for (const bound of zone.chunks) {
    length += bound.chunk.text.length;
    for (let i = 0; i < bound.entries.count; i++) {
      const node = entryNode(bound.chunk, i);
      const record = bound.record(i);
      const spans = [
        node.span,
        ...node.tokens,
        ...node.comments,
        ...node.parentheses,
        ...bound.problems(i).map(({ span }) => span),
      ];
      const places = [record?.place, record?.typePlace, record?.rdataPlace, record?.ownerPlace, record?.ttlPlace];
      const octets = (record?.strings ?? []).flatMap(({ pieces }) => pieces.map(({ place }) => place));
      const fields = (record?.fields ?? []).map(({ place }) => place);
      for (const span of [...spans, ...places, ...octets, ...fields]) {
        if (span === undefined || (0 <= span.start && span.start <= span.end && span.end <= bound.chunk.text.length))
          continue;
        throw new Error(
          `${String(span.start)}-${String(span.end)} lies outside of ${JSON.stringify(bound.chunk.text)}`,
        );
      }
    }
  }
  expect(length).toBe(text.length);
  looksLikeZone(text);
}

it('reads every beginning of a file', () => {
  for (let i = 0; i <= EXAMPLE.length; i++) readAll(EXAMPLE.slice(0, i));
});

it('reads every end of a file', () => {
  for (let i = 0; i <= EXAMPLE.length; i++) readAll(EXAMPLE.slice(i));
});

it('reads anything', () => {
  fc.assert(fc.property(soup, readAll), { numRuns: 2000 });
});

it('maps decoded text back to where it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
      const zone = new ZoneInstance(zoneFile('file:///a.zone', `a TXT "${value.replace(/[\\"\r\n{$<]/g, 'x')}"`));
      const [record] = [...zone.chunks].flatMap((chunk) => [chunk.record(0)]);
      const [string] = record?.strings ?? [];
      const raw = string
        ?.places({ start: 0, end: string.length })
        .map(({ anchor, start, end }) => anchor.text.slice(start, end));
      expect(raw?.join('')).toBe(value.replace(/[\\"\r\n{$<]/g, 'x'));
    }),
  );
});

it.each(['"', '(', '{{', '\\', '"a\n', '( a\n', 'a\n', '\r', 'a TXT "b\n', '"\n"', 'a "', '"(', '()', '(\n"', 'a.'])(
  'does not hang on %j again and again',
  (unit) => {
    readAll(unit.repeat(100_000 / unit.length));
  },
);
