import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Ip, parseIp } from '../../../../../server/src/mail/spf/addresses';
import { checkHost, type CheckResult } from '../../../../../server/src/mail/spf/evaluate/check-host';
import { drive } from '../../../../../server/src/dns/drive';
import { survey, type Survey } from '../../../../../server/src/mail/spf/evaluate/survey';
import type { RecordNode } from '../../../../../server/src/mail/spf/evaluate/tree';
import { answersFrom, type ZoneData } from './zone-data';

// Record sets where anything may go wrong: dead names, failing servers, loops, an excess of everything. Each host has
// both address families or none, so that one count of void lookups applies to every client.

/** Nothing here matches it. It has a name, so that `ptr` does not cause a void lookup. */
const nobody = '203.0.113.77';
const nobodysName = { '77.113.0.203.in-addr.arpa': [{ PTR: 'nobody.invalid' }] };

const numbers = (count: number) => fc.integer({ min: 0, max: count - 1 }).map(String);
const qualifier = fc.constantFrom('', '', '', '-', '~', '?');
const mechanism = fc.oneof(
  { weight: 4, arbitrary: numbers(6).map((n) => `include:d${n}.example`) },
  { weight: 2, arbitrary: numbers(6).map((n) => `a:h${n}.example`) },
  { weight: 2, arbitrary: numbers(4).map((n) => `mx:m${n}.example`) },
  { weight: 1, arbitrary: numbers(3).map((n) => `exists:e${n}.example`) },
  { weight: 1, arbitrary: fc.constant('ptr') },
  { weight: 3, arbitrary: numbers(200).map((n) => `ip4:10.0.${n}.0/24`) },
  { weight: 1, arbitrary: fc.constantFrom('all', 'inlude:d1.example', 'a', 'mx') },
);
const term = fc.tuple(qualifier, mechanism).map(([sign, text]) => sign + text);
const end = fc.oneof(
  fc.constantFrom('', '-all', '~all', '+all'),
  numbers(6).map((n) => `redirect=d${n}.example`),
);
const record = fc
  .tuple(fc.array(term, { maxLength: 6 }), end)
  .map(([terms, last]) => ['v=spf1', ...terms, last].join(' '));
const spfOrNone = fc.option(record, { freq: 8, nil: undefined });

const zone: fc.Arbitrary<ZoneData> = fc
  .record({
    records: fc.array(spfOrNone, { minLength: 6, maxLength: 6 }),
    first: record,
    hosts: fc.array(fc.constantFrom('here', 'here', 'here', 'dead', 'failing'), { minLength: 6, maxLength: 6 }),
    exchanges: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 }),
    exists: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  })
  .map(({ records, first, hosts, exchanges, exists }) => ({
    ...Object.fromEntries(
      records.flatMap((text, n) => (text === undefined ? [] : [[`d${String(n)}.example`, [{ TXT: text }]]])),
    ),
    ...nobodysName,
    'd0.example': [{ TXT: first }],
    ...Object.fromEntries(
      hosts.flatMap((state, n) => {
        const name = `h${String(n)}.example`;
        if (state === 'dead') return [];
        return [
          [
            name,
            state === 'failing'
              ? ['TIMEOUT' as const]
              : [{ A: `10.1.${String(n)}.1` }, { AAAA: `2001:db8::${String(n)}` }],
          ],
        ];
      }),
    ),
    ...Object.fromEntries(
      exchanges.map((count, n) => [
        `m${String(n)}.example`,
        Array.from({ length: count }, (_, host) => ({ MX: [10, `h${String(host % 6)}.example`] })),
      ]),
    ),
    ...Object.fromEntries(
      exists.flatMap((there, n) => (there ? [[`e${String(n)}.example`, [{ A: '127.0.0.2' }]]] : [])),
    ),
  }));

describe('the count and the verdict come from one evaluation', () => {
  test('for a sender that nothing matches they agree', () => {
    fc.assert(
      fc.property(zone, (data) => {
        const verdict = check(data, nobody);
        const tree = count(data);
        expect(tree.root.result).toBe(verdict.result);
        const isError = verdict.result === 'permerror' || verdict.result === 'temperror';
        if (!isError) {
          expect(tree.lookups).toBe(verdict.lookups);
          expect(tree.voidLookups).toBe(verdict.voidLookups);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('the limit is crossed in the one where it is in the other', () => {
    fc.assert(
      fc.property(zone, (data) => {
        const tree = count(data);
        fc.pre(!hasLoop(tree.root));
        expect(tree.root.fault).toBe(check(data, nobody).fault);
        if (tree.root.fault === 'lookup-limit') expect(tree.crossing).toBeDefined();
        expect(tree.crossing !== undefined).toBe(tree.lookups > 10);
      }),
      { numRuns: 1000 },
    );
  });

  test('no sender spends more than the tree counts, unless an include lets everyone in', () => {
    fc.assert(
      fc.property(zone, fc.integer({ min: 0, max: 255 }), (data, n) => {
        const tree = count(data);
        fc.pre(!hasLoop(tree.root) && !letsEveryoneIn(tree.root));
        expect(check(data, `10.0.${String(n)}.9`).lookups).toBeLessThanOrEqual(tree.lookups);
        expect(check(data, `10.1.${String(n % 6)}.1`).lookups).toBeLessThanOrEqual(tree.lookups);
      }),
      { numRuns: 500 },
    );
  });
});

function check(data: ZoneData, ip: string): CheckResult {
  const request = { ip: address(ip), domain: 'd0.example', sender: 'someone@d0.example', helo: 'd0.example' };
  return drive(checkHost(request), answersFrom(data));
}

function count(data: ZoneData): Survey {
  return drive(survey('d0.example'), answersFrom(data));
}

function address(text: string): Ip {
  const ip = parseIp(text);
  if (ip === undefined) throw new Error(`no address: ${text}`);
  return ip;
}

function hasLoop(node: RecordNode): boolean {
  return node.state === 'loop' || node.terms.some(({ child }) => child !== undefined && hasLoop(child));
}

/** An `include` that ends with `+all` ends the evaluation, but not for those that a term inside it rejected before. */
function letsEveryoneIn(node: RecordNode): boolean {
  return node.terms.some(({ outcome, child }) => child !== undefined && (outcome === 'match' || letsEveryoneIn(child)));
}
