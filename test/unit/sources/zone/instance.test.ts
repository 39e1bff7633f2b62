import { describe, expect, it } from 'vitest';
import { canonicalName } from '../../../../server/src/records/names';
import type { Name } from '../../../../server/src/records/name';
import { givenOrigin } from '../../../../server/src/sources/origin';
import { ZoneInstance, type ZoneOptions } from '../../../../server/src/sources/zone/binding/instance';
import { zoneFile, type ZoneFile } from '../../../../server/src/sources/zone/binding/zone-file';

function zoneOf(
  text: string,
  options: { origin?: string; uri?: string; include?: ZoneOptions['include'] } = {},
): ZoneInstance {
  const { origin, uri = 'file:///a', include } = options;
  const given = origin === undefined ? undefined : () => givenOrigin(name(origin));
  return new ZoneInstance(zoneFile(uri, text), { given, include });
}

/** `owner TTL class type data` of each record. */
function records(zone: ZoneInstance): string[] {
  return [...zone.chunks].flatMap((chunk) =>
    chunk.owners.flatMap((_, i) => {
      const record = chunk.record(i);
      if (record === undefined) return [];
      const data = record.fields.map(({ text, target }) => target ?? text).join(' ');
      return [`${record.owner ?? '?'} ${String(record.ttl ?? '-')} ${record.class ?? '-'} ${record.type} ${data}`];
    }),
  );
}

const name = (text: string): Name => {
  const canonical = canonicalName(text);
  if (canonical === undefined) throw new Error(`no name: ${text}`);
  return canonical;
};

describe('a record takes from the lines before it', () => {
  it('owner, origin, and class', () => {
    const text = '@ IN NS ns\n  MX 10 mail\nwww A 192.0.2.1\n$ORIGIN sub\n  CNAME www\nb.c. A 192.0.2.1\n* TXT "x"';
    expect(records(zoneOf(text, { origin: 'Example.COM' }))).toEqual([
      'example.com. - IN NS ns.example.com.',
      'example.com. - IN MX 10 mail.example.com.',
      'www.example.com. - IN A 192.0.2.1',
      'www.example.com. - IN CNAME www.sub.example.com.',
      'b.c. - IN A 192.0.2.1',
      '*.sub.example.com. - IN TXT "x"',
    ]);
  });

  it('the last TTL, until there is a $TTL', () => {
    const text = 'a 5 A 192.0.2.1\nb A 192.0.2.1\n$TTL 1h\nc A 192.0.2.1\nd 7 A 192.0.2.1\ne A 192.0.2.1';
    expect(records(zoneOf(text)).map((record) => record.split(' ')[1])).toEqual(['5', '5', '3600', '7', '3600']);
  });

  it('the negative TTL of the SOA, as BIND does, when there is nothing else', () => {
    expect(records(zoneOf('@ SOA a b 1 2 3 4 5m\nc A 192.0.2.1')).map((record) => record.split(' ')[1])).toEqual([
      '300',
      '300',
    ]);
  });

  it('nothing where a template hides the owner', () => {
    expect(records(zoneOf('{{ a }} A 192.0.2.1\n  A 192.0.2.2\nb A 192.0.2.3', { origin: 'x.' }))).toEqual([
      '? - - A 192.0.2.1',
      '? - - A 192.0.2.2',
      'b.x. - - A 192.0.2.3',
    ]);
  });

  it('the owner before a line that cannot be read', () => {
    expect(records(zoneOf('a A 192.0.2.1\nv=spf1 -all\n A 192.0.2.2', { origin: 'x.' }))[1]).toBe(
      'a.x. - - A 192.0.2.2',
    );
  });
});

describe('the zone', () => {
  it.each([
    ['file:///zones/example.com.zone', '@ A 192.0.2.1', 'example.com.'],
    ['file:///zones/db.example.com', '@ A 192.0.2.1', 'example.com.'],
    ['file:///zones/example.com', '@ A 192.0.2.1', 'example.com.'],
    ['file:///zones/zone', '@ A 192.0.2.1', undefined],
    ['file:///zones/192.0.2.rev', '@ A 192.0.2.1', undefined],
    ['file:///zones/other.net.zone', 'example.com. SOA a b 1 2 3 4 5', 'example.com.'],
    ['file:///zones/zone', '$ORIGIN example.com.\n@ SOA a b 1 2 3 4 5', 'example.com.'],
    ['file:///zones/zone', '$ORIGIN example.com\n@ SOA a b 1 2 3 4 5', 'example.com.'],
    ['file:///zones/zone', '$ORIGIN .\nexample.com SOA a b 1 2 3 4 5', 'example.com.'],
    ['file:///zones/zone', 'EXAMPLE.com 3600 IN SOA a. b. 1 2 3 4 5', 'example.com.'],
    ['file:///zones/zone', '@ SOA a b 1 2 3 4 5', undefined],
  ])('of %s with %j is %s', (uri, text, apex) => {
    expect(zoneOf(text, { uri }).apex).toBe(apex);
  });

  it('is complete when it has an SOA and nothing is hidden', () => {
    const soa = 'example.com. SOA a b 1 2 3 4 5\n';
    expect(zoneOf(soa).complete).toBe(true);
    expect(zoneOf('a A 192.0.2.1').complete).toBe(false);
    expect(zoneOf(`${soa}a TXT "\${x}"`).complete).toBe(false);
    expect(zoneOf(`${soa}$INCLUDE other`).complete).toBe(false);
    expect(zoneOf(`${soa}$GENERATE 1-3 a$ A 192.0.2.$`).complete).toBe(false);
  });

  it('answers for all names of the root and of a registry only if it delegates names', () => {
    const root = '$ORIGIN .\n$TTL 1h\n@ SOA ns.example. host.example. 1 2 3 4 5\n@ NS ns.example.\n';
    expect(zoneOf(`${root}example.com. MX 10 mail.example.com.\n`).complete).toBe(false);
    expect(zoneOf(`${root}example.com. NS ns.example.\nexample.com. TXT a\n`).complete).toBe(false);
    expect(zoneOf(`${root}com. NS ns.example.\ncom. DS 1 8 2 ${'00'.repeat(32)}\n`).complete).toBe(true);
    const registry = '$ORIGIN co.uk.\n$TTL 1h\n@ SOA ns.example. host.example. 1 2 3 4 5\n';
    expect(zoneOf(`${registry}www.example A 192.0.2.1\n`).complete).toBe(false);
    expect(zoneOf(`${registry}example NS ns.example.\n`).complete).toBe(true);
  });

  it('finds what its records of a type point to', () => {
    const zone = zoneOf('$ORIGIN example.com.\na CNAME b\n@ MX 10 mail\n');
    expect(zone.isTarget(name('b.example.com'), 'CNAME')).toBe(true);
    expect(zone.isTarget(name('mail.example.com'), 'CNAME')).toBe(false);
    expect(zone.isTarget(name('mail.example.com'), 'MX')).toBe(true);
  });

  it('answers in the order of the file, by name and type', () => {
    const zone = zoneOf('a A 192.0.2.1\nb A 192.0.2.2\nA MX 1 b\na.x. A 192.0.2.3\n\\097 TXT "c"', { origin: 'x.' });
    const types = (type?: string) => zone.records(name('a.x.'), type).map((record) => record.type);
    expect(types()).toEqual(['A', 'MX', 'A', 'TXT']);
    expect(types('A')).toEqual(['A', 'A']);
  });

  it('recognises delegations, the highest one first', () => {
    const zone = zoneOf('x. SOA a b 1 2 3 4 5\nx. NS ns\nsub NS ns\ndeep.sub NS ns\nalso A 192.0.2.1', {
      origin: 'x.',
    });
    const cut = (text: string) => zone.delegation(name(text));
    expect([cut('a.deep.sub.x.'), cut('sub.x.'), cut('also.x.'), cut('x.')]).toEqual([
      'sub.x.',
      'sub.x.',
      undefined,
      undefined,
    ]);
  });
});

describe('$INCLUDE', () => {
  const files = (texts: Record<string, string>) => {
    const made = new Map<string, ZoneFile>();
    return (path: string) => {
      const text = texts[path];
      const file = made.get(path) ?? (text === undefined ? undefined : zoneFile(`file:///${path}`, text));
      if (file !== undefined) made.set(path, file);
      return file;
    };
  };

  it('reads a file in an origin of its own, and goes on as before', () => {
    const include = files({ common: 'www A 192.0.2.1\n$ORIGIN deep\n$TTL 9\nx A 192.0.2.2' });
    const zone = zoneOf('a A 192.0.2.0\n$INCLUDE "common" sub\n  MX 1 b', { origin: 'x.', include });
    expect(records(zone)).toEqual([
      'a.x. - - A 192.0.2.0',
      'a.x. 9 - MX 1 b.x.',
      'www.sub.x. - - A 192.0.2.1',
      'x.deep.sub.x. 9 - A 192.0.2.2',
    ]);
  });

  it('reads one file for many zones', () => {
    const include = files({ common: 'www A 192.0.2.1' });
    const [a, b] = ['a.', 'b.'].map((origin) => zoneOf('$INCLUDE common', { origin, include }));
    expect([...(a?.names ?? []), ...(b?.names ?? [])]).toEqual(['www.a.', 'www.b.']);
    expect([...(a?.chunks ?? [])][1]?.chunk).toBe([...(b?.chunks ?? [])][1]?.chunk);
  });

  it('has the records of an included file in the place of its directive', () => {
    const include = files({ common: '@ TXT two\n@ TXT three' });
    const zone = zoneOf('@ TXT one\n$INCLUDE common\n@ TXT four', { origin: 'x.', include });
    const texts = zone.records('x.' as Name, 'TXT').map(({ place }) => place.anchor.text.slice(place.start, place.end));
    expect(texts).toEqual(['@ TXT one', '@ TXT two', '@ TXT three', '@ TXT four']);
  });

  it('notices edits of the included file, and only those', () => {
    const include = files({ common: 'www A 192.0.2.1', other: 'ftp A 192.0.2.2' });
    const zone = zoneOf('$INCLUDE common\n$INCLUDE other', { origin: 'x.', include });
    zone.takeChange();
    include('common')?.replace(0, 3, 'web');
    zone.begin();
    const { added, removed } = zone.takeChange();
    expect([added.length, removed.length, [...zone.names].sort()]).toEqual([1, 1, ['ftp.x.', 'web.x.']]);
    zone.begin();
    expect(zone.takeChange().added).toEqual([]);
  });

  it('ends where files include each other', () => {
    const include = files({ one: '$INCLUDE two\na A 192.0.2.1', two: '$INCLUDE one\nb A 192.0.2.1' });
    const zone = zoneOf('$INCLUDE one', { origin: 'x.', include });
    expect([...zone.names].sort()).toEqual(['a.x.', 'b.x.']);
    expect(zone.complete).toBe(false);
  });
});

describe('what a rule has to look at', () => {
  const interesting = (text: string) => {
    const [chunk] = zoneOf(text, { origin: 'example.com' }).chunks;
    return chunk?.interesting.length;
  };

  it.each([
    ['www A 192.0.2.1', 0],
    ['www 1h IN AAAA 2001:db8::1 ; host', 0],
    ['www CNAME web\n  NS ns.example.net.\n\n; comment', 0],
    ['www A 192.0.2.256', 1],
    ['www A 192.0.2.1 x', 1],
    ['www CNAME web.example.com', 1],
    ['www.example.com A 192.0.2.1', 1],
    ['$ORIGIN sub\nwww.example.com A 192.0.2.1', 2],
    ['ww_w A 192.0.2.1', 1],
    ['-www A 192.0.2.1', 1],
    ['www TXT "x"', 1],
    ['www 1y A 192.0.2.1', 1],
    ['www A ( 192.0.2.1', 1],
    [')', 1],
  ])('in %j are %i entries', (text, count) => {
    expect(interesting(text)).toBe(count);
  });
});
