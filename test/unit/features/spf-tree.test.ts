import { describe, expect, it } from 'vitest';
import { SENDERS_DATE, senderOf } from '../../../server/src/mail/spf/senders';
import { spfTreeAt, type TreeItem } from '../../../server/src/features/spf-cost/tree';
import type { Language } from '../../../server/src/messages/language';
import { absolute } from '../../../server/src/text/span';
import { URI, workspaceWith } from './spf';

/** When the SPF record of Google was seen last. */
const SEEN = senderOf('_spf.google.com')?.date ?? SENDERS_DATE;
const B = 'file:///zones/b.example.zone';

/** The tree as text: marks, cost, label, and the detail in brackets. */
function draw(text: string, others: Readonly<Record<string, string>> = {}, language: Language = 'en'): string {
  const tree = spfTreeAt(workspaceWith(text, others), URI, 0, language);
  return tree === undefined ? 'no tree' : lines(tree.root, '').join('\n');
}

const marks = { plain: '', unknown: '?', wrong: '!' };

function lines({ label, cost, detail, state, isOver, children }: TreeItem, indent: string): string[] {
  const said = detail === '' ? '' : `(${detail})`;
  const own = [isOver ? 'over' : '', marks[state], cost, label, said].filter((part) => part !== '').join(' ');
  return [indent + own, ...children.flatMap((child) => lines(child, `${indent}  `))];
}

const zone = (record: string) => `$ORIGIN example.com.\n@ TXT "${record}"\n`;

describe('a tree', () => {
  it('shows each term with its cost and where it is known from', () => {
    const others = {
      [B]: '$ORIGIN b.example.\n@ SOA ns hostmaster 1 2 3 4 5\n@ MX 10 mail\nmail A 192.0.2.1\n@ TXT "v=spf1 mx a:gone.b.example ?all"\n',
    };
    expect(draw(zone('v=spf1 include:b.example include:_spf.google.com include:x.test ~all'), others)).toBe(
      `≥5/10 example.com (this file)
  +3 include:b.example (b.example.zone)
    +1 mx (1 mail server, 1 IPv4 address)
    ! +1 a:gone.b.example (void lookup)
    ?all
  +1 include:_spf.google.com (known sender as of ${SEEN})
  ? ≥1 include:x.test (unknown)
  ~all`,
    );
  });

  it('opens known senders as far as the table has their terms', () => {
    const seen = senderOf('mailgun.org')?.date ?? SENDERS_DATE;
    const six = Array.from({ length: 6 }, (_, i) => `exists:%{i}.${String(i)}.test`).join(' ');
    const drawn = draw(zone(`v=spf1 ${six} include:mailgun.org -all`)).split('\n');
    expect(drawn.slice(7)).toEqual([
      `  +5 include:mailgun.org (known sender as of ${seen})`,
      '    +3 include:_spf.mailgun.org',
      '      +1 include:_spf1.mailgun.org',
      '      +1 include:_spf2.mailgun.org',
      '    over +1 include:_spf.eu.mailgun.org',
      '  over -all',
    ]);
  });

  it('takes networks together', () => {
    expect(draw(zone('v=spf1 ip4:192.0.2.0/24 ip4:198.51.100.1 ip6:2001:db8::1 mx ip6:2001:db8::2 -all'))).toBe(
      `1/10 example.com (this file)
  ip4:192.0.2.0/24 and 2 more (257 IPv4 addresses)
  ? +1 mx (unknown)
  ip6:2001:db8::2 (IPv6)
  -all`,
    );
  });

  it('shows from where on the limit is crossed', () => {
    const nine = Array.from({ length: 9 }, (_, i) => `exists:%{i}.${String(i)}.test`).join(' ');
    const others = { [B]: `$ORIGIN b.example.\n@ TXT "v=spf1 exists:%{i}.x.test a:a.b.example -all"\na A 192.0.2.1\n` };
    const drawn = draw(zone(`v=spf1 ${nine} include:b.example exists:%{i}.y.test -all`), others);
    expect(drawn.split('\n').slice(10)).toEqual([
      '  +3 include:b.example (b.example.zone)',
      '    over +1 exists:%{i}.x.test',
      '    over +1 a:a.b.example (1 IPv4 address)',
      '    over -all',
      '  over +1 exists:%{i}.y.test',
      '  over -all',
    ]);
  });

  it('reports a loop, and a target without a record', () => {
    const others = {
      [B]: '$ORIGIN b.example.\n@ SOA ns hostmaster 1 2 3 4 5\n@ TXT "v=spf1 include:example.com include:gone.b.example -all"\n',
    };
    expect(draw(zone('v=spf1 include:b.example -all'), others)).toContain(
      `    ! +1 include:example.com (refers back to a record above)
    ! +1 include:gone.b.example (no SPF record)`,
    );
  });

  it('stays small whatever the record', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `include:h${String(i)}.test`).join(' ');
    const drawn = draw(zone(`v=spf1 ${many} -all`)).split('\n');
    expect(drawn.length).toBeLessThan(210);
    expect(drawn.at(-2)).toMatch(/^ {2}over \? ≥1 include:h\d+\.test and \d+ more \(not evaluated\)$/);
  });

  it('has Romanian messages', () => {
    expect(draw(zone('v=spf1 include:_spf.google.com -all'), {}, 'ro')).toContain(
      `(expeditor cunoscut, la data de ${SEEN})`,
    );
  });
});

it('reads every item aloud', () => {
  const tree = spfTreeAt(workspaceWith(zone('v=spf1 mx include:x.test -all')), URI, 0, 'en');
  expect(tree?.root.words).toBe(`example.com: ${String(tree?.summary)}`);
  expect(tree?.root.children.map(({ words }) => words)).toEqual([
    'mx, unknown, 1 lookup',
    'include:x.test, unknown, at least 1 lookup, 1 before it',
    '-all',
  ]);
});

it('finds where each term is written, in whichever file', () => {
  const other = '$ORIGIN b.example.\n@ TXT "v=spf1 mx -all"\n';
  const workspace = workspaceWith(zone('v=spf1 include:b.example -all'), { [B]: other });
  const mx = spfTreeAt(workspace, URI, 0, 'en')?.root.children[0]?.children[0];
  expect(mx?.place?.anchor.uri).toBe(B);
  expect(mx?.place && absolute(mx.place)).toEqual({ start: other.indexOf('mx'), end: other.indexOf('mx') + 2 });
});

it('is of the record at the cursor, or of the nearest one', () => {
  const text = '$ORIGIN example.com.\na TXT "v=spf1 -all"\n\n\nb TXT "v=spf1 mx -all"\n';
  const titleAt = (needle: string) => spfTreeAt(workspaceWith(text), URI, text.indexOf(needle), 'en')?.title;
  expect(titleAt('a TXT')).toBe('SPF tree of a.example.com');
  expect(titleAt('mx')).toBe('SPF tree of b.example.com');
  expect(titleAt('\nb TXT')).toBe('SPF tree of b.example.com');
  expect(spfTreeAt(workspaceWith('@ MX 10 mail\n'), URI, 0, 'en')).toBeUndefined();
});
