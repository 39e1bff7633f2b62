import { describe, expect, test } from 'vitest';
import { authorised } from '../../../../../server/src/mail/spf/evaluate/authorised';
import { drive } from '../../../../../server/src/dns/drive';
import type { Answer, Question } from '../../../../../server/src/dns/question';
import { survey, type Survey } from '../../../../../server/src/mail/spf/evaluate/survey';
import type { RecordNode, TermNode } from '../../../../../server/src/mail/spf/evaluate/tree';
import { answersFrom, type ZoneData } from './zone-data';

function treeOf(data: ZoneData, others: Readonly<Record<string, Answer>> = {}): Survey {
  const answer = answersFrom(data);
  return drive(survey('example.com'), (question) => others[question.name] ?? answer(question));
}

/** One line per term: own cost, what it is, what is unusual about it. */
function draw({ root, lookups, atLeast, voidLookups }: Survey): string {
  const total = `${atLeast ? 'at least ' : ''}${String(lookups)} lookups, ${String(voidLookups)} void`;
  return [`${root.domain ?? '?'}: ${root.result ?? 'unknown'}, ${total}`, ...drawTerms(root, '  ')].join('\n');
}

function drawTerms(record: RecordNode, indent: string): string[] {
  return record.terms.flatMap((node) => [
    `${indent}${String(node.own)} ${node.term.text}${notes(node)}`,
    ...(node.child === undefined ? [] : drawTerms(node.child, `${indent}  `)),
  ]);
}

function notes({ child, fault, isVoid, lookups, own, atLeast }: TermNode): string {
  const found = [
    child !== undefined && child.state !== 'record' ? child.state : undefined,
    fault,
    isVoid.ip4 && isVoid.ip6 ? 'void' : undefined,
    lookups > own ? `${atLeast ? 'at least ' : ''}${String(lookups)} in all` : undefined,
  ].filter((note) => note !== undefined);
  return found.length === 0 ? '' : ` (${found.join(', ')})`;
}

describe('the tree of a record', () => {
  test('shows what each term costs', () => {
    const tree = treeOf({
      'example.com': [
        { TXT: 'v=spf1 ip4:192.0.2.1 a mx include:_spf.example.net exists:%{i}.example ~all a' },
        { A: '192.0.2.1' },
      ],
      '_spf.example.net': [{ TXT: 'v=spf1 a:gone.example.net redirect=_b.example.net' }],
      '_b.example.net': [{ TXT: 'v=spf1 ip6:2001:db8::/32 -all' }],
    });
    expect(`\n${draw(tree)}\n`).toBe(`
example.com: softfail, 6 lookups, 2 void
  0 ip4:192.0.2.1
  1 a
  1 mx (void)
  1 include:_spf.example.net (3 in all)
    1 a:gone.example.net (void)
    1 redirect=_b.example.net
      0 ip6:2001:db8::/32
      0 -all
  1 exists:%{i}.example
  0 ~all
`);
  });

  test('goes on after errors, and names the first', () => {
    const tree = treeOf({
      'example.com': [
        { TXT: 'v=spf1 include:none.example include:two.example include:loop.example mx:many.example -all' },
      ],
      'two.example': [{ TXT: 'v=spf1 a' }, { TXT: 'v=spf1 mx' }],
      'loop.example': [{ TXT: 'v=spf1 include:Example.com. -all' }],
      'many.example': Array.from({ length: 11 }, (_, n) => ({ MX: [10, `mx${String(n)}.example`] })),
    });
    expect(`\n${draw(tree)}\n`).toBe(`
example.com: permerror, 5 lookups, 0 void
  1 include:none.example (none, target-without-spf)
  1 include:two.example (several, several-records)
  1 include:loop.example (loop, 2 in all)
    1 include:Example.com. (loop, loop)
    0 -all
  1 mx:many.example (mx-limit)
  0 -all
`);
    expect(tree.root.fault).toBe('target-without-spf');
  });

  test('shows what is unknown, and what is known roughly', () => {
    const tree = treeOf(
      {
        'example.com': [
          { TXT: 'v=spf1 include:sure.example include:rough.example include:who.example include:%{l}.x.example -all' },
        ],
      },
      { 'sure.example': sender(2, true), 'rough.example': sender(8, false), 'who.example': { kind: 'unknown' } },
    );
    expect(`\n${draw(tree)}\n`).toBe(`
example.com: fail, at least 14 lookups, 0 void
  1 include:sure.example (sender, 3 in all)
  1 include:rough.example (sender, 9 in all)
  1 include:who.example (unknown)
  1 include:%{l}.x.example (unknown)
  0 -all
`);
    expect(tree.certainLookups).toBe(6);
    expect(tree.crossing).toBeUndefined();
  });

  test('finds the terms that lead over the limit', () => {
    const tree = treeOf({
      'example.com': [{ TXT: `v=spf1 ${'a:h.example '.repeat(8)}include:_spf.example.com -all` }],
      '_spf.example.com': [{ TXT: 'v=spf1 mx:h.example a:h.example a:h.example -all' }],
      'h.example': [{ A: '192.0.2.1' }, { AAAA: '2001:db8::1' }, { MX: [10, 'h.example'] }],
    });
    expect(tree.crossing?.map(({ text }) => text)).toEqual(['include:_spf.example.com', 'a:h.example']);
    expect(tree.root.fault).toBe('lookup-limit');
  });

  test('%{p} costs its PTR query once', () => {
    const tree = treeOf({ 'example.com': [{ TXT: 'v=spf1 exists:%{p}.a.example exists:%{p}.b.example -all' }] });
    expect(tree.lookups).toBe(3);
  });

  test('unknown names have no counts, but terms have', () => {
    const given = { value: 'v=spf1 a mx include:x.example.com -all' };
    const tree = drive(survey(undefined, given), () => ({ kind: 'unknown' }));
    expect(draw(tree).split('\n')[0]).toBe('?: fail, at least 3 lookups, 0 void');
  });
});

describe('work is bounded', () => {
  test('by ten thousand includes', () => {
    const { tree, questions } = count('v=spf1 ' + 'include:example.net '.repeat(10_000) + '-all', 'v=spf1 -all');
    expect(tree.lookups).toBe(10_000);
    expect(questions).toBeLessThan(500);
  });

  test('by records that include each other ten times', () => {
    const { tree, questions } = count(
      'v=spf1 ' + Array.from({ length: 10 }, (_, n) => `include:a${String(n)}.example`).join(' '),
    );
    expect(tree.crossing).toBeDefined();
    expect(questions).toBeLessThan(500);
  });

  test('by a chain without an end', () => {
    let n = 0;
    const tree = drive(survey('d.example'), () => records(`v=spf1 include:d${String(n++)}.example -all`));
    expect(tree.root.fault).toBe('lookup-limit');
    expect(n).toBeLessThan(500);
  });

  /** Every name but the first has a record that includes ten new names. */
  function count(first: string, other?: string): { tree: Survey; questions: number } {
    let questions = 0;
    const answer = ({ name }: Question): Answer => {
      questions++;
      const label = name.split('.')[0] ?? '';
      return records(
        other ?? 'v=spf1 ' + Array.from({ length: 10 }, (_, n) => `include:${label}${String(n)}.example`).join(' '),
      );
    };
    return { tree: drive(survey('example.com', { value: first }), answer), questions };
  }
});

describe('the addresses that may send', () => {
  const addressesOf = (data: ZoneData) => {
    const { addresses, atLeast } = authorised(treeOf(data).root);
    return `${atLeast ? 'at least ' : ''}${String(addresses.count(4))} IPv4, ${String(addresses.count(6))} IPv6`;
  };

  test('are counted once, whichever record lists them', () => {
    expect(
      addressesOf({
        'example.com': [
          { TXT: 'v=spf1 ip4:192.0.2.0/24 ip4:192.0.2.7 a include:_spf.example.com -all' },
          { A: '192.0.2.9' },
        ],
        '_spf.example.com': [{ TXT: 'v=spf1 ip4:192.0.2.128/25 ip4:198.51.100.0/31 ip6:2001:db8::/127 ?all' }],
      }),
    ).toBe('258 IPv4, 2 IPv6');
  });

  test('are those whose first match is a pass', () => {
    expect(
      addressesOf({
        'example.com': [
          { TXT: 'v=spf1 -ip4:192.0.2.0/25 ip4:192.0.2.0/24 ~ip4:198.51.100.0/24 include:_spf.example.com -all' },
        ],
        '_spf.example.com': [{ TXT: 'v=spf1 -ip4:203.0.113.1 ip4:203.0.113.0/30 ip4:198.51.100.0/24 -all' }],
      }),
    ).toBe('131 IPv4, 0 IPv6');
  });

  test('are more where something is unknown, and all with +all', () => {
    expect(addressesOf({ 'example.com': [{ TXT: 'v=spf1 ip4:192.0.2.1 exists:%{i}.example -all' }] })).toBe(
      'at least 1 IPv4, 0 IPv6',
    );
    expect(addressesOf({ 'example.com': [{ TXT: 'v=spf1 -ip4:0.0.0.0/1 +all' }] })).toBe(
      `${String(2n ** 31n)} IPv4, ${String(2n ** 128n)} IPv6`,
    );
  });
});

function sender(lookups: number, isCertain: boolean): Answer {
  return {
    kind: 'sender',
    cost: { lookups, isCertain, atLeast: false },
    source: { kind: 'sender-table', date: '2026' },
  };
}

function records(value: string): Answer {
  return { kind: 'records', values: [value], source: { kind: 'given' } };
}
