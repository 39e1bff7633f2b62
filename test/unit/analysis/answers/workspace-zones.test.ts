import { describe, expect, it } from 'vitest';
import { answerFromZones, circles } from '../../../../server/src/analysis/answers/workspace-zones';
import { ZoneMap } from '../../../../server/src/analysis/answers/zone-map';
import type { WorkspaceZone } from '../../../../server/src/analysis/answers/zone-reply';
import type { QuestionType } from '../../../../server/src/dns/question';
import { fragment, question, spoken, zone } from '../../dns/zones';

/** The answers of zones in the same folder. */
function ask(zones: readonly WorkspaceZone[], name: string, type: QuestionType = 'TXT'): string {
  return spoken(answerFromZones(question(name, type), circles(zones)));
}

describe('a complete zone', () => {
  const example = zone(
    'example.com',
    `
@      TXT "v=spf1 -all"
@      TXT "v=spf1" " -all"
@      TXT "v=spf1 -all"
@      MX  20 b
@      MX  10 a.example.net.
www    A   192.0.2.1
www    A   192.0.2.1
www    AAAA 2001:DB8:0::1
nomail MX  0 .
alias  CNAME www
far    CNAME spf.example.net.
gone   CNAME missing
round  CNAME round2
round2 CNAME round
x.y.ent A 192.0.2.2
sub    NS ns.example.net.
glue.sub A 192.0.2.3
tree   DNAME other
a.other A 192.0.2.4
flat   ALIAS www
`,
  );

  it.each([
    ['example.com', 'TXT', 'records v=spf1 -all, v=spf1 -all'],
    ['example.com', 'MX', 'records a.example.net, b.example.com'],
    ['www.example.com', 'A', 'records 192.0.2.1'],
    ['www.example.com', 'AAAA', 'records 2001:db8::1'],
    ['nomail.example.com', 'MX', 'records .'],
    ['www.example.com', 'TXT', 'nodata'],
    ['missing.example.com', 'TXT', 'nxdomain'],
    ['a.www.example.com', 'TXT', 'nxdomain'],
    ['y.ent.example.com', 'TXT', 'nodata'],
    ['alias.example.com', 'A', 'records 192.0.2.1'],
    ['alias.example.com', 'TXT', 'nodata'],
    ['far.example.com', 'TXT', 'ask spf.example.net TXT'],
    ['gone.example.com', 'TXT', 'nxdomain'],
    ['round.example.com', 'TXT', 'servfail'],
    ['a.tree.example.com', 'A', 'records 192.0.2.4'],
    ['tree.example.com', 'A', 'nodata'],
    ['example.net', 'TXT', 'ask example.net TXT'],
    ['notexample.com', 'TXT', 'ask notexample.com TXT'],
  ] as const)('answers %s %s: %s', (name, type, expected) => {
    expect(ask([example], name, type)).toBe(expected);
  });

  it('leaves names at and below a delegation to others', () => {
    expect(ask([example], 'sub.example.com')).toBe('ask sub.example.com TXT');
    expect(ask([example], 'glue.sub.example.com', 'A')).toBe('ask glue.sub.example.com A');
  });

  it('does not guess what a server computes, nor what a template holds', () => {
    expect(ask([example], 'flat.example.com', 'A')).toBe('unknown');
    expect(ask([fragment('example.com', 'hole A {{ address }}')], 'hole.example.com', 'A')).toBe('unknown');
  });

  it('shows where it was read', () => {
    const answer = answerFromZones(question('www.example.com', 'A'), circles([example]));
    expect(answer).toMatchObject({ source: { kind: 'document', uri: 'file:///zones/example.com.zone' } });
    const text = answerFromZones(question('example.com'), circles([example]));
    expect(text.kind === 'records' && text.texts?.map((octets) => octets.value)).toEqual([
      'v=spf1 -all',
      'v=spf1 -all',
    ]);
  });
});

describe('wildcards (RFC 4592)', () => {
  const wild = zone(
    'example',
    `
*         TXT "wild"
host1     A 192.0.2.1
sub.*     TXT "not a wildcard"
_ssh._tcp.host1 SRV 0 0 0 host1
a.b       A 192.0.2.2
*.c       CNAME host1
*.d       MX 10 host1
`,
  );

  it.each([
    ['host3.example', 'TXT', 'records wild'],
    ['foo.bar.example', 'TXT', 'records wild'],
    ['host3.example', 'A', 'nodata'],
    ['host1.example', 'TXT', 'nodata'],
    ['_telnet._tcp.host1.example', 'TXT', 'nxdomain'],
    ['host.b.example', 'TXT', 'nxdomain'],
    ['b.example', 'TXT', 'nodata'],
    ['sub.*.example', 'TXT', 'records not a wildcard'],
    ['ghost.*.example', 'TXT', 'nxdomain'],
    ['x.c.example', 'A', 'records 192.0.2.1'],
    ['c.example', 'A', 'nodata'],
    ['x.d.example', 'MX', 'records host1.example'],
  ] as const)('%s %s: %s', (name, type, expected) => {
    expect(ask([wild], name, type)).toBe(expected);
  });

  it('are not read into fragments, which may lack the name itself', () => {
    expect(ask([fragment('example', '* TXT "wild"')], 'host3.example')).toBe('ask host3.example TXT');
  });
});

describe('a fragment', () => {
  it('answers what it holds and nothing else', () => {
    const part = fragment('example.com', 'www A 192.0.2.1\nalias CNAME www');
    expect(ask([part], 'www.example.com', 'A')).toBe('records 192.0.2.1');
    expect(ask([part], 'alias.example.com', 'A')).toBe('records 192.0.2.1');
    expect(ask([part], 'www.example.com', 'TXT')).toBe('ask www.example.com TXT');
    expect(ask([part], 'missing.example.com')).toBe('ask missing.example.com TXT');
  });

  it('keeps holes in its texts', () => {
    const part = fragment('example.com', '@ TXT "v=spf1 include:{{ provider }} -all"');
    expect(ask([part], 'example.com')).toMatch(/^records v=spf1 include:.* -all$/);
  });

  it('without a known origin answers for its own names only', () => {
    const uri = 'file:///zones/records.txt';
    const part: WorkspaceZone = fragment('\0', '@ MX 10 mail\nmail A 192.0.2.1\n', uri);
    expect(ask([part], '\0', 'MX')).toBe('records mail.\0');
    expect(ask([part], 'mail.\0', 'A')).toBe('records 192.0.2.1');
    expect(ask([part], 'gone.\0', 'A')).toBe('unknown');
  });
});

describe('several zones', () => {
  const inside = zone('example.com', '@ TXT "inside"', 'file:///views/inside/example.com.zone');
  const outside = zone('example.com', '@ TXT "outside"', 'file:///views/outside/example.com.zone');
  const backup = zone('example.com', '@ TXT "inside"', 'file:///backup/example.com.zone');

  it('are asked from the nearest outwards', () => {
    const all = new ZoneMap([inside, outside, backup]);
    const from = (uri: string, own?: WorkspaceZone) =>
      spoken(answerFromZones(question('example.com'), all.surroundingsOf(uri, own?.zone)));
    expect(from(outside.uri, outside)).toBe('records outside');
    expect(from('file:///views/inside/example.org.zone')).toBe('records inside');
    expect(from('file:///example.org.zone')).toBe('unknown');
  });

  it('that agree are one', () => {
    expect(ask([inside, backup], 'example.com')).toBe('records inside');
  });

  it('far away must be complete', () => {
    const part = fragment('example.com', '@ TXT "part"', 'file:///far/part.inc');
    const from = (uri: string) =>
      spoken(answerFromZones(question('example.com'), new ZoneMap([part]).surroundingsOf(uri)));
    expect(from('file:///near/a.zone')).toBe('ask example.com TXT');
    expect(from('file:///far/a.zone')).toBe('records part');
  });

  it('below each other share the names as a server that has loaded both', () => {
    const child = zone('sub.example.com', '@ TXT "child"', 'file:///elsewhere/sub.zone');
    const around = circles([inside], [], [child]);
    expect(spoken(answerFromZones(question('sub.example.com'), around))).toBe('records child');
    expect(spoken(answerFromZones(question('x.sub.example.com'), around))).toBe('nxdomain');
    expect(spoken(answerFromZones(question('sup.example.com'), around))).toBe('nxdomain');
  });

  it('follow aliases from one into the other', () => {
    const here = zone('example.net', 'alias CNAME example.com.', 'file:///views/example.net.zone');
    expect(spoken(answerFromZones(question('alias.example.net'), circles([here], [], [inside])))).toBe(
      'records inside',
    );
  });
});

describe('odd names', () => {
  it('are octets like any others', () => {
    const odd = zone('example.com', 'a\\;b\\255 TXT "odd"\nmail\\.box MX 10 h\\195\\169te');
    expect(ask([odd], 'a;b\xff.example.com')).toBe('records odd');
    expect(ask([odd], 'mail\\.box.example.com', 'MX')).toBe('nxdomain');
    expect(ask([zone('example.com', '@ MX 10 h\\195\\169te')], 'example.com', 'MX')).toBe(
      'records h\xc3\xa9te.example.com',
    );
  });

  it.each(['', '.', 'a..b', `${'a'.repeat(70)}.com`, '.com', '@'])('%j is asked without harm', (name) => {
    expect(ask([zone('example.com', '')], name)).toMatch(/^(ask|nxdomain)/);
  });
});
