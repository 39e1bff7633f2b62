import { describe, expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';

const rule = 'spf/multiple-records';

it('counts the records and points at the first', () => {
  check(
    rule,
    `
@ TXT "v=spf1 mx -all"
@ TXT "other text"
@ TXT "v=spf1 include:_spf.example.net -all"
;      ^^^^^^ spf/multiple-records: This name has 3 SPF records: receivers reject them all.
@ TXT "V=SPF1"
;      ^^^^^^ spf/multiple-records: This name has 3 SPF records: receivers reject them all.
`,
  );
});

it('does not count other types, other text, and names of their own', () => {
  check(
    rule,
    `
@ TXT "v=spf1 mx -all"
@ SPF "v=spf1 mx -all"
@ TXT "v=spf10 mx"
@ TXT "spf2.0/pra mx"
www TXT "v=spf1 a -all"
`,
  );
});

it('leaves the same record twice to zone/duplicate-record', () => {
  check(
    rule,
    `
@ TXT "v=spf1 mx -all"
@ TXT "v=spf1 mx -all"
`,
  );
});

it('fixes it', () => {
  checkFix(
    rule,
    `@ TXT "v=spf1 mx ~all"
@ TXT "v=spf1 include:_spf.example.net mx -all"
www A 192.0.2.1`,
    `@ TXT "v=spf1 mx include:_spf.example.net ~all"
www A 192.0.2.1`,
  );
  checkFix(
    rule,
    `@ TXT "v=spf1 mx"
@ TXT "v=spf1 a -all"`,
    `@ TXT "v=spf1 mx a -all"
`,
  );
});

describe('merging', () => {
  const merge = (before: string, after: string) => {
    checkFix(rule, before, after);
  };

  it('keeps strings, parentheses and comments of the first', () => {
    merge(
      `@ TXT ( "v=spf1 mx " ; ours
   "-all" ) ; all
; theirs
@ TXT ( "v=spf1 a:x.example.org "
   "include:y.example.net -all" ) ; theirs
  MX 10 mail
`,
      `@ TXT ( "v=spf1 mx a:x.example.org include:y.example.net " ; ours
   "-all" ) ; all
; theirs
  MX 10 mail
`,
    );
  });

  it('takes one of three, and those after it the next time', () => {
    const rest = '@ TXT "v=spf1 ip4:192.0.2.1 ?all"\n';
    merge(`@ TXT "v=spf1 mx -all"\n@ TXT "v=spf1 a -all"\n${rest}`, `@ TXT "v=spf1 mx a -all"\n${rest}`);
    merge(`@ TXT "v=spf1 mx a -all"\n${rest}`, '@ TXT "v=spf1 mx a ip4:192.0.2.1 -all"\n');
  });

  it('states which end it keeps', () => {
    const text = '@ TXT "v=spf1 mx -all"\n@ TXT "v=spf1 a ~all"\n';
    const title = 'Merge this record into the first one, with `-all` in place of `~all`';
    checkFix(rule, text, '@ TXT "v=spf1 mx a -all"\n', { title });
  });

  it('loses no sender that a redirect authorises', () => {
    merge(
      '@ TXT "v=spf1 mx -all"\n@ TXT "v=spf1 redirect=_spf.example.net"\n',
      '@ TXT "v=spf1 mx include:_spf.example.net -all"\n',
    );
    merge(
      '@ TXT "v=spf1 mx"\n@ TXT "v=spf1 redirect=_spf.example.net"\n',
      '@ TXT "v=spf1 mx redirect=_spf.example.net"\n',
    );
    merge(
      '@ TXT "v=spf1 redirect=x.example.net"\n@ TXT "v=spf1 a -all"\n',
      '@ TXT "v=spf1 a redirect=x.example.net"\n',
    );
  });

  it('brings explanations along, and brings nothing after `all` into effect', () => {
    merge(
      '@ TXT "v=spf1 mx -all"\n@ TXT "v=spf1 a exp=why.example.net -all ptr"\n',
      '@ TXT "v=spf1 mx a -all exp=why.example.net"\n',
    );
    merge(
      '@ TXT "v=spf1 mx exp=why.example.net"\n@ TXT "v=spf1 a -all exp=x.example.net"\n',
      '@ TXT "v=spf1 mx a -all exp=why.example.net"\n',
    );
  });

  it('leaves a record from which others have their name', () => {
    const [finding] = findingsOf('@ TXT "v=spf1 mx -all"\nwww A 192.0.2.1\n@ TXT "v=spf1 a -all"\n MX 10 mail\n', rule);
    expect(finding?.fixes).toEqual([]);
  });
});

it('offers to merge a few records, not dozens', () => {
  const fixesOf = (count: number) => {
    const records = Array.from({ length: count }, (_, i) => `@ TXT "v=spf1 ip4:192.0.2.${String(i)} -all"`);
    return findingsOf(records.join('\n'))
      .filter((finding) => finding.rule.id === rule)
      .map(({ fixes }) => fixes.length);
  };
  expect(fixesOf(20)).toEqual(Array<number>(19).fill(1));
  expect(fixesOf(21)).toEqual(Array<number>(20).fill(0));
});
