import { describe, expect, it } from 'vitest';
import { parseUriList } from '../../../../server/src/mail/dmarc/uri';

const read = (text: string) => parseUriList(text, { start: 0, end: text.length });

/** The text with each problem's correction made. */
function corrected(text: string): string {
  return read(text).problems.reduceRight(
    (rest, { span, replacement = '?' }) => rest.slice(0, span.start) + replacement + rest.slice(span.end),
    text,
  );
}

describe('parseUriList', () => {
  it.each([
    ['a@example.com', 'mailto:a@example.com', ['scheme']],
    ['mailto:a@example.com,b@example.com', 'mailto:a@example.com,mailto:b@example.com', ['scheme']],
    ['mailto:a@example.com, b@example.com!10m', 'mailto:a@example.com, mailto:b@example.com!10m', ['scheme']],
    ['mail:a@example.com', 'mailto:a@example.com', ['scheme']],
    ['mailto=a@example.com', 'mailto:a@example.com', ['scheme']],
    ['mailto://a@example.com', 'mailto:a@example.com', ['address']],
    ['mailto:<a@example.com>', 'mailto:a@example.com', ['address']],
    ['<mailto:a@example.com>', 'mailto:a@example.com', ['scheme']],
    ['mailto:mailto:a@example.com', 'mailto:a@example.com', ['address']],
    ['mailto:a@example.com.', 'mailto:a@example.com', ['address']],
    ['mailto: a@example.com', 'mailto:a@example.com', ['space']],
    ['mailto:a @example.com', 'mailto:a@example.com', ['space']],
    ['mailto:a@example.com mailto:b@example.com', 'mailto:a@example.com,mailto:b@example.com', ['separator']],
    ['mailto:a@example.com b@example.com', 'mailto:a@example.com,mailto:b@example.com', ['separator']],
    ['mailto:a,b@example.com', 'mailto:a%2Cb@example.com', ['comma']],
    ['mailto:a!b@example.com', 'mailto:a%21b@example.com', ['exclamation']],
    ['mailto:a@example.com!10mb', 'mailto:a@example.com', ['size']],
    ['mailto:a@example.com!', 'mailto:a@example.com', ['size']],
    ['mailto:a@example.com,', 'mailto:a@example.com', ['empty']],
    [',mailto:a@example.com', 'mailto:a@example.com', ['empty']],
    ['mailto:a@example.com,, mailto:b@example.com', 'mailto:a@example.com, mailto:b@example.com', ['empty']],
    ['mailto:postmaster', '?', ['address']],
    ['mailto:', '?', ['address']],
    ['mailto:a@', '?', ['address']],
    ['mailto:@example.com', '?', ['address']],
    ['mailto:a@b@example.com', '?', ['address']],
    ['mailto:a@example..com', '?', ['address']],
    ['mailto:a%4@example.com', '?', ['address']],
    ['example.com', '?', ['address']],
    ['', '?', ['empty']],
  ])('%s should be %s', (text, meant, reasons) => {
    expect(read(text).problems.map((problem) => problem.reason)).toEqual(reasons);
    expect(corrected(text)).toBe(meant);
    if (!meant.includes('?')) expect(read(meant).problems).toEqual([]);
  });

  it('reads scheme, address, domain and size limit', () => {
    const [first, second] = read('MailTo:Reports@Example.COM!10m , https://example.com/x').uris;
    expect(first).toMatchObject({
      scheme: 'mailto',
      address: 'Reports@Example.COM',
      domain: 'example.com',
      sizeLimit: { start: 26, end: 30 },
    });
    expect(second).toMatchObject({ scheme: 'https', address: undefined, span: { start: 33, end: 54 } });
  });

  it('stays quick on long nonsense', () => {
    const text = `${'a@ '.repeat(20_000)}${'!'.repeat(20_000)}${','.repeat(20_000)}`;
    expect(read(text).problems.length).toBeGreaterThan(1);
  });
});
