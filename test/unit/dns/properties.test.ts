import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wire } from '../../../server/src/network/wire';
import { canonicalOf, plainOf } from '../../../server/src/records/plain-names';
import { answerFromZones, circles } from '../../../server/src/analysis/answers/workspace-zones';
import type { QuestionType } from '../../../server/src/dns/question';
import { question, zone } from './zones';

const octet = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code).toLowerCase());
const label = fc
  .array(
    octet.filter((c) => c !== '.' && c.charCodeAt(0) < 256),
    { minLength: 1, maxLength: 8 },
  )
  .map((octets) => octets.join(''));
const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join('.'));
const type = fc.constantFrom<QuestionType>('TXT', 'A', 'AAAA', 'MX', 'PTR');

it('names are the same after they were canonical', () => {
  fc.assert(
    fc.property(name, (plain) => {
      const canonical = canonicalOf(plain);
      expect(canonical && plainOf(canonical)).toBe(plain);
    }),
  );
});

const owner = fc.constantFrom('@', 'a', 'b.a', '*', '*.a', 'c.b.a', 'x.y', 'sub', 'deep.sub');
const data = fc.constantFrom(
  'A 192.0.2.1',
  'TXT "v=spf1 -all"',
  'MX 10 a',
  'CNAME b.a',
  'CNAME y',
  'DNAME x',
  'MX broken',
  'ALIAS a',
);
const asked = fc.array(fc.constantFrom('a', 'b', 'c', 'x', 'y', '*', 'sub', 'deep', 'new'), { maxLength: 4 });

it('a complete zone hands no question on but those about what it delegates', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(owner, data)), asked, type, (records, labels, wanted) => {
      const text = [['sub', 'NS ns.sub'], ...records].map((record) => record.join(' ')).join('\n');
      const asking = question([...labels, 'example.com'].join('.'), wanted);
      const answer = answerFromZones(asking, circles([zone('example.com', text)]));
      if (answer.kind === 'ask') expect(answer.name).toMatch(/(^|\.)sub\.example\.com$/);
    }),
  );
});

it('octets from the network never do harm', () => {
  const header = fc.tuple(fc.constant([0, 0, 0x84, 0, 0, 1]), fc.uint8Array({ minLength: 6, maxLength: 6 }));
  const message = fc
    .tuple(header, fc.uint8Array({ maxLength: 300 }))
    .map(([[start, counts], rest]) => Uint8Array.from([...start, ...counts, ...rest]));
  fc.assert(
    fc.property(fc.oneof(message, fc.uint8Array({ maxLength: 300 })), type, (octets, wanted) => {
      expect(['undefined', 'object']).toContain(typeof wire.decode(octets, question('a.example', wanted), 0));
    }),
    { numRuns: 1000 },
  );
});
