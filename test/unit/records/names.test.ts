import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labels, ROOT, type Name } from '../../../server/src/records/name';
import { canonicalName, nameProblems, readName, resolveName } from '../../../server/src/records/names';

const zone = 'example.com.' as Name;

describe('a name', () => {
  it.each([
    ['www', 'www.example.com.'],
    ['WWW.Example.ORG.', 'www.example.org.'],
    ['@', 'example.com.'],
    ['.', '.'],
    ['\\@', '@.example.com.'],
    ['a\\.b', 'a\\.b.example.com.'],
    ['\\097\\065', 'aa.example.com.'],
    ['a\\ b', 'a\\032b.example.com.'],
    ['\\*', '*.example.com.'],
    ['é', '\\195\\169.example.com.'],
    ['\\195\\169', '\\195\\169.example.com.'],
    ['a"b', 'a\\"b.example.com.'],
  ])('%s below example.com. is %s', (written, name) => {
    expect(resolveName(written, zone)).toBe(name);
  });

  it('may be below the root', () => {
    expect(resolveName('com', ROOT)).toBe('com.');
    expect(canonicalName('Example.com')).toBe('example.com.');
    expect(canonicalName('')).toBeUndefined();
  });

  it.each([
    ['a..b', 'empty-label', '.'],
    ['.a', 'empty-label', '.'],
    ['..', 'empty-label', '.'],
    [`${'x'.repeat(64)}.a`, 'long-label', 'x'.repeat(64)],
    [`${'\\120'.repeat(64)}.a`, 'long-label', '\\120'.repeat(64)],
    ['1234567.'.repeat(31).concat('a'), 'long-name', '1234567.'.repeat(31).concat('a')],
  ])('%s is none: %s', (written, kind, marked) => {
    const [problem] = nameProblems(written, zone);
    expect([problem?.kind, written.slice(problem?.start, problem?.end)]).toEqual([kind, marked]);
  });

  it('reads the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (written) => {
        const name = resolveName(written, zone);
        if (name === undefined) return;
        expect(resolveName(name, ROOT)).toBe(name);
        expect(labels(name).join('.')).toBe(name === ROOT ? '' : name.slice(0, -1));
        expect(readName(name).problems).toEqual([]);
      }),
    );
  });
});
