import { describe, expect, it } from 'vitest';
import { zoneFile } from '../../../../server/src/sources/zone/binding/zone-file';
import { expectedAt } from '../../../../server/src/sources/zone/expected-at';

/** What may come at the `|` of the last line, and the word that is there. */
function expected(marked: string): string {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const found = expectedAt(zoneFile('file:///a.zone', text), offset);
  if (found === undefined) return 'nothing';
  const word = text.slice(found.span.start, found.span.end);
  switch (found.kind) {
    case 'line-start':
      return `line-start <${word}>`;
    case 'head':
      return `head${found.hasTtl ? ' +ttl' : ''}${found.hasClass ? ' +class' : ''} <${word}>`;
    case 'data':
      return `${found.type} ${String(found.index)}${found.isQuoted ? ' quoted' : ''} <${word}>`;
    case 'argument':
      return `${found.directive} ${String(found.index)} <${word}>`;
  }
}

describe('what may come', () => {
  it.each([
    ['|', 'line-start <>'],
    ['www A 192.0.2.1\n|', 'line-start <>'],
    ['www|', 'line-start <www>'],
    ['$OR|', 'line-start <$OR>'],
    ['www |', 'head <>'],
    ['   |', 'head <>'],
    ['   I|', 'head <I>'],
    ['www IN |', 'head +class <>'],
    ['www 300 IN |', 'head +ttl +class <>'],
    ['www IN TX|', 'head +class <TX>'],
    ['www IN MX |', 'MX 0 <>'],
    ['www IN MX 10 |', 'MX 1 <>'],
    ['www IN MX 10 ma|il', 'MX 1 <mail>'],
    ['@ TXT "v=spf1 |"', 'TXT 0 quoted <"v=spf1 ">'],
    ['@ TXT v=spf1|', 'TXT 0 <v=spf1>'],
    ['@ SOA ns host (\n 1 2 |', 'SOA 4 <>'],
    ['$TTL |', '$TTL 0 <>'],
    ['$ORIGIN exa|', '$ORIGIN 0 <exa>'],
    ['$INCLUDE a.zone |', '$INCLUDE 1 <>'],
    ['www A 192.0.2.1 ; note |', 'nothing'],
    ['www |\nmail A 192.0.2.1\n', 'head <>'],
    ['www A 192.0.2.1\n|\nmail A 192.0.2.1\n', 'line-start <>'],
  ])('%j', (text, what) => {
    expect(expected(text)).toBe(what);
  });

  it('answers at every offset of any text', () => {
    const text = '$TTL 1h\n@ SOA ns host (1 2\n3 4 5) ; c\n  MX 10 a "x\ny" {{z}}\n\\';
    const file = zoneFile('file:///a.zone', text);
    for (let offset = 0; offset <= text.length; offset++) {
      const found = expectedAt(file, offset);
      if (found !== undefined) expect(found.span.start <= offset && offset <= found.span.end).toBe(true);
    }
  });
});
