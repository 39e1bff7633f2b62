import { describe, expect, it } from 'vitest';
import { typeName } from '../../../../server/src/records/presentation/mnemonics';
import { entryNode } from '../../../../server/src/sources/zone/syntax/node';
import { zoneReader } from '../../../../server/src/sources/zone/syntax/reader';
import { ENTRY } from '../../../../server/src/sources/zone/syntax/scanner';
import { ChunkedDocument } from '../../../../server/src/text/chunked-document';

/** One line for each entry that is more than a comment: `owner | ttl | class | type | data | …` and its problems. */
function read(text: string): string[] {
  const { chunks } = new ChunkedDocument('file:///a', 'dns-zone', 0, text, zoneReader);
  return chunks.flatMap((chunk) => {
    const { content: entries } = chunk;
    return Array.from({ length: entries.count }, (_, i) => i)
      .filter((i) => entries.kind(i) !== ENTRY.blank)
      .map((i) => {
        const node = entryNode(chunk, i);
        const word = (span?: { start: number; end: number }) =>
          span === undefined ? '' : chunk.text.slice(span.start, span.end);
        const type = entries.kind(i) === ENTRY.record ? typeName(entries.type(i)) : word(node.keyword);
        const head = [word(node.owner), String(entries.ttl(i) ?? ''), word(node.class), type];
        const problems = (entries.problems.get(i) ?? []).map(({ kind, span }) => `!${kind}:${word(span)}`);
        return [...head, ...node.data.map(word), ...problems].join(' | ');
      });
  });
}

describe('entries', () => {
  it('have owner, TTL, class and type in either order', () => {
    expect(read('www 3600 IN A 192.0.2.1\nwww in 1h a 192.0.2.1\n 1w MX 10 mail\n@\tTXT\ta')).toEqual([
      'www | 3600 | IN | A | 192.0.2.1',
      'www | 3600 | in | A | 192.0.2.1',
      ' | 604800 |  | MX | 10 | mail',
      '@ |  |  | TXT | a',
    ]);
  });

  it('run over lines inside parentheses, comments and empty lines included', () => {
    expect(read('@ SOA ns hostmaster (\n  1 ; serial ) (\n\n 2 3\r\n4 5\n)\nwww A 192.0.2.1')).toEqual([
      '@ |  |  | SOA | ns | hostmaster | 1 | 2 | 3 | 4 | 5',
      'www |  |  | A | 192.0.2.1',
    ]);
  });

  it('may have nested parentheses, and some around the owner', () => {
    expect(read('( www\n A\n ((192.0.2.1)))')).toEqual(['www |  |  | A | 192.0.2.1']);
  });

  it('keep a semicolon that is quoted or escaped; any other begins a comment', () => {
    expect(read('a TXT "x;y" x\\;y z;w "')).toEqual(['a |  |  | TXT | "x;y" | x\\;y | z']);
  });

  it('keep strings apart that touch', () => {
    expect(read('a TXT "x""y"z')).toEqual(['a |  |  | TXT | "x" | "y" | z']);
  });

  it('end at LF, CR LF and CR', () => {
    expect(read('a A 192.0.2.1\r\nb A 192.0.2.2\rc A 192.0.2.3\n')).toHaveLength(3);
  });

  it('begin after a byte order mark', () => {
    expect(read('\uFEFFa A 192.0.2.1\n\uFEFF$TTL 1h')).toEqual(['a |  |  | A | 192.0.2.1', ' |  |  | $TTL | 1h']);
  });

  it('have types by number, and unknown classes', () => {
    expect(read('a CLASS7 TYPE65280 \\# 0\na TYPE1 192.0.2.1')).toEqual([
      'a |  | CLASS7 | TYPE65280 | \\# | 0',
      'a |  |  | A | 192.0.2.1',
    ]);
  });

  it('pass over the age that Microsoft DNS writes', () => {
    expect(read('pc [AGE:3613456] 1200 A 192.0.2.1')).toEqual(['pc | 1200 |  | A | 192.0.2.1']);
  });

  it('are unread where a template hides what they are, and only there', () => {
    expect(
      read('{% for host in hosts %}\n{{ host.name }} IN A {{ host.address }}\nwww {{ ttl }} IN A 192.0.2.1\n{{ all }}'),
    ).toEqual([
      ' |  |  |  | {% for host in hosts %}',
      '{{ host.name }} |  | IN | A | {{ host.address }}',
      'www |  | IN | A | 192.0.2.1',
      '{{ all }} |  |  | ',
    ]);
  });
});

describe('an open parenthesis', () => {
  it('ends where the next record plainly begins', () => {
    expect(read('a TXT ( "x"\nb A 192.0.2.1')).toEqual([
      'a |  |  | TXT | "x" | !unclosed-parenthesis:(',
      'b |  |  | A | 192.0.2.1',
    ]);
    expect(read('a TXT ( "x"\n  3600 IN MX 10 b')).toHaveLength(2);
    expect(read('a TXT ( "x"\n$TTL 1h')).toHaveLength(2);
  });

  it('holds what only looks a little like a record', () => {
    expect(read('a NSEC b ( A\nNS SOA MX )')).toEqual(['a |  |  | NSEC | b | A | NS | SOA | MX']);
    expect(read('a TXT (\nv=spf1 mx a -all )')).toHaveLength(1);
    expect(read('a DNSKEY 257 3 8 (\nAwEAAa A MX\n)')).toHaveLength(1);
  });
});

describe('an open quote', () => {
  it('ends with its line', () => {
    expect(read('a TXT "x ; y\nb TXT "z"')).toEqual([
      'a |  |  | TXT | "x ; y | !unclosed-quote:"x ; y',
      'b |  |  | TXT | "z"',
    ]);
    expect(read('a TXT "x\n\n"')[0]).toBe('a |  |  | TXT | "x | !unclosed-quote:"x');
  });

  it('leaves a parenthesis to close what is open', () => {
    expect(read('a TXT ( "x )\nb A 192.0.2.1')).toEqual([
      'a |  |  | TXT | "x | !unclosed-quote:"x',
      'b |  |  | A | 192.0.2.1',
    ]);
  });

  it('runs over lines where a following one plainly closes it', () => {
    expect(read('a TXT "x\n  y\nz" ; c\nb A 192.0.2.1')).toEqual([
      'a |  |  | TXT | "x\n  y\nz" | !newline-in-quotes:"x\n  y\nz"',
      'b |  |  | A | 192.0.2.1',
    ]);
  });
});

describe('a line that is not a record', () => {
  it.each([
    ['www', 'missing-type:www'],
    ['www 3600 IN ; A', 'missing-type:www 3600 IN'],
    ['www IN "A" 192.0.2.1', 'quoted-word:"A"'],
    ['www TXXT a', 'unknown-type:TXXT'],
    ['  www IN A 192.0.2.1', 'indented-owner:www'],
    ['MX 10 mail', 'type-in-owner-column:MX'],
    ['# www is gone', 'foreign-comment:#'],
    ['<<<<<<< HEAD', 'conflict-mark:<<<<<<<'],
    ['  $TTL 1h', 'indented-directive:$TTL'],
    ['$FOO 1', 'unknown-directive:$FOO'],
    ['$TTL', 'missing-argument:$TTL'],
    ['$TTL 1x', 'invalid-argument:1x'],
    ['$ORIGIN a b c', 'surplus-argument:b c'],
    ['$GENERATE 1-0 a$ A 192.0.2.$', 'invalid-argument:1-0'],
    ['www 1h30 A 192.0.2.1', 'invalid-ttl:1h30'],
    ['www -1 A 192.0.2.1', 'invalid-ttl:-1'],
    ['www A 192.0.2.1 )', 'stray-parenthesis:)'],
    ['www TXT "a\\256"', 'invalid-escape:\\256'],
    ['www TXT a\\', 'invalid-escape:\\'],
    ['www TXT a\\1b', 'invalid-escape:\\1'],
    ['v=spf1 mx a -all', 'bare-record:v=spf1'],
    ['@ : "v=spf1 mx -all"', 'bare-record::'],
    ['k._domainkey: "v=DKIM1; p="', 'bare-record:"v=DKIM1; p="'],
  ])('%s', (line, problem) => {
    const [first = ''] = read(`${line}\nnext A 192.0.2.1`);
    expect(first.split(' | !').slice(1)).toEqual([problem]);
  });
});
