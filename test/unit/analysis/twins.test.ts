import { describe, expect, it } from 'vitest';
import { absoluteEdits, applyEdits } from '../../../server/src/text/apply-edits';
import { findingsOf } from '../check';

const fixesOf = (text: string, rule: string) =>
  findingsOf(text, rule, { origin: 'example.com.' }).flatMap(({ fixes }) =>
    fixes.map(({ edits }) => applyEdits(text, absoluteEdits(edits))),
  );

describe('a fix of one of two equal texts', () => {
  it('changes both, for they are one record', () => {
    const text = '@ TXT "v=spf1 mx +all"\n@ TXT "v=spf1 mx +all"\n';
    expect(fixesOf(text, 'spf/pass-all')).toContain('@ TXT "v=spf1 mx -all"\n@ TXT "v=spf1 mx -all"\n');
  });

  it.each([
    ['spf/neutral-all', '@ TXT "v=spf1 mx ?all"\n', '@ TXT "v=spf1 mx ~all"\n'],
    ['spf/missing-all', '@ TXT "v=spf1 mx"\n', '@ TXT "v=spf1 mx ~all"\n'],
    ['spf/sender-id', '@ TXT "spf2.0/pra mx -all"\n', '@ TXT "v=spf1 mx -all"\n'],
    ['dmarc/psd-misuse', '_dmarc TXT "v=DMARC1; p=none; psd=y"\n', '_dmarc TXT "v=DMARC1; p=none"\n'],
  ])('changes both where %s looks at the whole name', (rule, before, after) => {
    expect(fixesOf(before + before, rule)).toContain(after + after);
  });

  it('leaves texts of other names alone', () => {
    const text = '@ TXT "v=spf1 mx +all"\nwww TXT "v=spf1 mx +all"\n';
    expect(fixesOf(text, 'spf/pass-all')).toContain('@ TXT "v=spf1 mx -all"\nwww TXT "v=spf1 mx +all"\n');
  });
});

describe('a fix that makes a record of a line', () => {
  it.each([
    ['txt/bare-record', '@ TXT "v=spf1 -all"\n@ : "v=spf1 mx -all"\n'],
    ['zone/unknown-type', 'www A 192.0.2.1\nwww CNAM web\n'],
    ['zone/unclosed-quote', '@ TXT "v=spf1 a -all"\n@ TXT "v=spf1 mx -all\n'],
  ])('%s: is not offered where the name has one that it may not be beside', (rule, text) => {
    expect(fixesOf(text, rule)).not.toContainEqual(expect.stringMatching(/CNAME|TXT "v=spf1 mx -all"/));
    expect(fixesOf(text.slice(text.indexOf('\n') + 1), rule)).not.toEqual([]);
  });
});
