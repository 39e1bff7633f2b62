import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRecords } from '../../../server/src/features/code-actions/sort-records';
import { recordKey } from '../../../server/src/features/names/renamed-records';
import { applyEdits } from '../../../server/src/text/apply-edits';
import { URI, workspaceWith } from './spf';

const HEAD = '$ORIGIN example.com.\n$TTL 300\n';

/** The text after sorting; `undefined` if nothing is offered. */
function sorted(text: string): string | undefined {
  const [action] = sortRecords(workspaceWith(text), URI);
  return action && applyEdits(text, action.edits.get(URI) ?? []);
}

describe('sorting records', () => {
  it('puts the SOA first, parents before children, and numbers by their value', () => {
    expect(
      sorted(
        `${HEAD}h10 A 192.0.2.10\nh2.sub A 192.0.2.2\n10 A 192.0.2.1\n9 A 192.0.2.1\nsub A 192.0.2.3\n@ SOA ns host 1 1 1 1 1\n@ NS ns\n`,
      ),
    ).toBe(
      `${HEAD}@ SOA ns host 1 1 1 1 1\n@ NS ns\n9 A 192.0.2.1\n10 A 192.0.2.1\nh10 A 192.0.2.10\nsub A 192.0.2.3\nh2.sub A 192.0.2.2\n`,
    );
  });

  it('keeps each comment with its record, and records with the owner that they inherit', () => {
    expect(
      sorted(
        `${HEAD}; the web\nwww A 192.0.2.1 ; first\n  ; second\n  A 192.0.2.2\n\nb A 192.0.2.3 (\n ; inside\n )\n; about a\na A 192.0.2.4`,
      ),
    ).toBe(
      `${HEAD}; about a\na A 192.0.2.4\n\nb A 192.0.2.3 (\n ; inside\n )\n; the web\nwww A 192.0.2.1 ; first\n  ; second\n  A 192.0.2.2`,
    );
  });

  it('moves nothing across directives, headings and lines that it cannot read', () => {
    expect(sorted(`${HEAD}b A 192.0.2.1\na A 192.0.2.1\n; Hosts\n\nd A 192.0.2.1\nc A 192.0.2.1\n`)).toBe(
      `${HEAD}a A 192.0.2.1\nb A 192.0.2.1\n; Hosts\n\nc A 192.0.2.1\nd A 192.0.2.1\n`,
    );
    expect(sorted(`${HEAD}b A 192.0.2.1\n$ORIGIN example.net.\na A 192.0.2.1\n`)).toBeUndefined();
    expect(sorted(`${HEAD}b A 192.0.2.1\nwhat is this\na A 192.0.2.1\n`)).toBeUndefined();
  });

  it('is not offered where records take their TTL or class from the one above, or are sorted', () => {
    expect(sorted('$ORIGIN example.com.\nb 60 A 192.0.2.1\na A 192.0.2.1\n')).toBeUndefined();
    expect(sorted(`${HEAD}b CH A 192.0.2.1\na A 192.0.2.1\n`)).toBeUndefined();
    expect(sorted(`${HEAD}a A 192.0.2.1\nb A 192.0.2.1\n`)).toBeUndefined();
  });

  it('changes no record and loses no comment, and a second run finds nothing to do', () => {
    const line = fc.constantFrom(
      ...[
        'b A 192.0.2.1',
        'a 60 A 192.0.2.1 ; c1',
        '  TXT "x;y" ; c2',
        'c.b MX ( 10 ; c3',
        ' mail )',
        '; c4',
        '',
        '@ NS a',
      ],
      ...['$ORIGIN b.example.com.', '$TTL 60', 'bad "open', 'A IN 300 AAAA 2001:db8::1', '\ta', 'a IN A 192.0.2.2\r'],
    );
    let sortedOnce = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const text = `$ORIGIN example.com.\n$TTL 300\n${lines.join('\n')}`;
        const after = sorted(text);
        if (after === undefined) return;
        sortedOnce++;
        const keys = (of: string) =>
          Array.from(workspaceWith(of).everyRecord(URI), (record) => recordKey(record, () => undefined)).sort();
        expect(keys(after)).toEqual(keys(text));
        expect(after.split(/\r?\n/).sort()).toEqual(text.split(/\r?\n/).sort());
        expect(sorted(after)).toBeUndefined();
      }),
      { seed: 12, numRuns: 400 },
    );
    expect(sortedOnce).toBeGreaterThan(10);
  });
});
