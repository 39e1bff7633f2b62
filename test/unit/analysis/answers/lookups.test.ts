import { describe, expect, it } from 'vitest';
import { chain } from '../../../../server/src/analysis/answers/chain';
import { Network } from '../../../../server/src/dns/network';
import { neverCancelled } from '../../../../server/src/dns/resolver';
import { senderAnswer } from '../../../../server/src/mail/spf/senders';
import { type DnsMode, Lookups } from '../../../../server/src/analysis/answers/lookups';
import type { WorkspaceZone } from '../../../../server/src/analysis/answers/zone-reply';
import { circles } from '../../../../server/src/analysis/answers/workspace-zones';
import { survey } from '../../../../server/src/mail/spf/evaluate/survey';
import { failing, FakeClock, FakeResolver, live, records, settled } from '../../dns/fakes';
import { question, spoken, zone } from '../../dns/zones';

interface SessionOptions {
  readonly zones?: readonly WorkspaceZone[];
  readonly mode?: DnsMode;
  readonly isTrusted?: boolean;
}

function sessionOf(resolver: FakeResolver, { zones = [], mode = 'live', isTrusted = true }: SessionOptions = {}) {
  const clock = new FakeClock();
  const refreshed: string[][] = [];
  const told: string[] = [];
  const lookups = new Lookups({
    mode: () => mode,
    senders: senderAnswer,
    onAnswers: () => refreshed.push(told.splice(0)),
  });
  lookups.network = new Network(resolver, { clock });
  lookups.isTrusted = isTrusted;
  const count = (record: string, uri = 'file:///a.zone', topic = 'spf a.example') => {
    const requester = { uri, topic, zones: () => circles(zones), onAnswers: () => void told.push(topic) };
    const { lookups: number, atLeast } = lookups.drive(requester, () => survey('a.example', { value: record }));
    return `${atLeast ? 'at least ' : ''}${String(number)}`;
  };
  return { lookups, clock, refreshed, count };
}

const nested = () =>
  new FakeResolver({
    'TXT one.example': records(['v=spf1 include:two.example -all']),
    'TXT two.example': records(['v=spf1 a:host.example -all']),
    'A host.example': records(['192.0.2.1']),
    'AAAA host.example': { kind: 'nodata', source: live },
  });

describe('an editor', () => {
  it('gets the count that is known now, and the full one after one batch, with one notification', async () => {
    const resolver = nested();
    const { lookups, count, refreshed } = sessionOf(resolver);
    expect(count('v=spf1 include:one.example -all')).toBe('at least 1');
    expect(resolver.asked).toEqual([]);
    await lookups.ask();
    expect(refreshed).toEqual([['spf a.example']]);
    expect(count('v=spf1 include:one.example -all')).toBe('3');
    await lookups.ask();
    expect([resolver.asked.length, refreshed.length]).toEqual([4, 1]);
  });

  it('queries nothing about names on the way to the one that was typed', async () => {
    const resolver = new FakeResolver();
    const { lookups, count } = sessionOf(resolver);
    for (const name of ['e', 'ex.c', 'ex.co', 'ex.com']) count(`v=spf1 include:${name} -all`);
    await lookups.ask();
    expect(resolver.asked).toEqual(['TXT ex.com']);
  });

  it('queries for all documents at once, each name once', async () => {
    const resolver = nested();
    const { lookups, count, refreshed } = sessionOf(resolver);
    count('v=spf1 include:one.example -all', 'file:///a.zone', 'a');
    count('v=spf1 include:one.example -all', 'file:///b.zone', 'b');
    count('v=spf1 -all', 'file:///b.zone', 'c');
    await Promise.all([lookups.ask(), lookups.ask()]);
    expect(resolver.asked).toHaveLength(4);
    expect(refreshed).toEqual([['a', 'b']]);
  });

  it('leaves what is typed during a batch for the next one', async () => {
    const resolver = nested();
    const { lookups, count, refreshed } = sessionOf(resolver);
    count('v=spf1 include:one.example -all');
    const batch = lookups.ask();
    count('v=spf1 include:one.example include:typing.exam -all');
    await batch;
    expect(resolver.asked).toEqual(['TXT one.example']);
    expect(refreshed).toEqual([]);
    await lookups.ask();
    expect(resolver.asked).toContain('TXT typing.exam');
    expect(refreshed).toEqual([['spf a.example']]);
  });

  it('forgets what closed documents wanted', async () => {
    const resolver = nested();
    const { lookups, count } = sessionOf(resolver);
    count('v=spf1 include:one.example -all');
    lookups.forget('file:///a.zone');
    await lookups.ask();
    expect(resolver.asked).toEqual([]);
  });

  it('forgets what is no longer written', async () => {
    const resolver = nested();
    const { lookups, count } = sessionOf(resolver);
    count('v=spf1 include:one.example -all', 'file:///a.zone', 'spf a.example');
    count('v=spf1 include:two.example -all', 'file:///a.zone', 'spf b.example');
    lookups.forget('file:///a.zone', 'spf a.example');
    await lookups.ask();
    expect(resolver.asked[0]).toBe('TXT two.example');
  });

  it('shows old answers until new ones are there', async () => {
    const resolver = nested();
    const { lookups, count, clock } = sessionOf(resolver);
    count('v=spf1 include:one.example -all');
    await lookups.ask();
    await clock.pass(301_000);
    expect(count('v=spf1 include:one.example -all')).toBe('3');
    await lookups.ask();
    expect(resolver.asked).toHaveLength(8);
  });

  it('without a network shows what is known otherwise, and refreshes nothing', async () => {
    const resolver = new FakeResolver();
    resolver.otherwise = failing('timeout');
    const { lookups, count, refreshed } = sessionOf(resolver);
    const record = 'v=spf1 include:mailgun.org include:nobody.example -all';
    expect(count(record)).toBe('at least 6');
    await lookups.ask();
    expect(count(record)).toBe('at least 6');
    expect(refreshed).toEqual([]);
  });
});

describe('no name outside is queried', () => {
  const record = 'v=spf1 include:one.example -all';

  it.each([
    ['in a workspace that is not trusted', { isTrusted: false }],
    ['in mode workspace', { mode: 'workspace' }],
    ['in mode off', { mode: 'off' }],
  ] as const)('%s', async (_, options) => {
    const resolver = nested();
    const { lookups, count } = sessionOf(resolver, options);
    expect(count(record)).toBe('at least 1');
    await lookups.ask();
    await settled();
    expect(resolver.asked).toEqual([]);
  });

  it('for names below a complete zone of the workspace', async () => {
    const resolver = nested();
    const own = zone('a.example', '@ TXT "v=spf1 mx a:gone include:_spf include:sub -all"\n@ MX 10 mail\nsub NS ns');
    const { lookups, count } = sessionOf(resolver, { zones: [own] });
    count('v=spf1 mx a:gone.a.example include:_spf.a.example include:one.sub.a.example -all');
    await lookups.ask();
    expect(resolver.asked).toEqual(['TXT one.sub.a.example']);
  });
});

describe('a chain', () => {
  const zones = circles([zone('a.example', '@ TXT "here"\nalias CNAME one.example.')]);
  const resolve = async (resolver: FakeResolver, name: string) =>
    spoken(await chain({ zones, network: resolver, senders: senderAnswer }).resolve(question(name), neverCancelled));

  it('queries zones, then the network, then the table', async () => {
    const resolver = nested();
    expect(await resolve(resolver, 'a.example')).toBe('records here');
    expect(await resolve(resolver, 'alias.a.example')).toBe('records v=spf1 include:two.example -all');
    expect(await resolve(resolver, '_spf.google.com')).toBe('sender'); // a closed network denies every name
    expect(await resolve(resolver, 'nobody.example')).toBe('nxdomain');
    expect(resolver.asked).toEqual(['TXT one.example', 'TXT _spf.google.com', 'TXT nobody.example']);
  });

  it.each([
    ['timeout', 'sender'],
    ['servfail', 'servfail'],
  ] as const)('after a %s gives: %s', async (kind, expected) => {
    const resolver = new FakeResolver();
    resolver.otherwise = failing(kind);
    expect(await resolve(resolver, '_spf.google.com')).toBe(expected);
  });
});

describe('absurd records', () => {
  const many = `v=spf1 ${Array.from({ length: 10_000 }, (_, i) => `include:${i}.example`).join(' ')} -all`;

  it('do not make it query thousands of names', async () => {
    const resolver = new FakeResolver();
    resolver.otherwise = records(['v=spf1 -all']);
    const { lookups, count } = sessionOf(resolver);
    count(many);
    await lookups.ask();
    expect(resolver.asked.length).toBeLessThan(250);
  });

  it('are no more when they come as an answer, and once more below each include', async () => {
    const resolver = new FakeResolver();
    resolver.otherwise = records([many.slice(0, 64_000)]);
    const { lookups, count } = sessionOf(resolver);
    count('v=spf1 include:many.example -all');
    await lookups.ask();
    expect(resolver.asked.length).toBeLessThan(500);
  });

  it('queries few more names than a receiver would, however deep a record leads', async () => {
    const wide = (level: string) =>
      Array.from({ length: 30 }, (_, i) => `include:${level}${String(i)}.example`).join(' ');
    const replies = Array.from({ length: 30 }, (_, i) => [
      [`TXT a${String(i)}.example`, records([`v=spf1 ${wide(`b${String(i)}-`)} -all`])] as const,
    ]);
    const resolver = new FakeResolver(Object.fromEntries(replies.flat()));
    const { lookups, count } = sessionOf(resolver);
    for (let round = 0; round < 5; round++) {
      count(`v=spf1 ${wide('a')} -all`);
      await lookups.ask();
    }
    expect(new Set(resolver.asked.map((key) => key.split(' ')[1])).size).toBeLessThanOrEqual(40);
  });
});
