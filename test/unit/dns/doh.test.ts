import { type Answer, AUTHORITATIVE_ANSWER, decode, encode, type Packet } from 'dns-packet';
import { describe, expect, it } from 'vitest';
import { wire } from '../../../server/src/network/wire';
import { dnsOverHttps, type Fetch } from '../../../server/src/dns/doh';
import { CancellationSource, neverCancelled } from '../../../server/src/dns/resolver';
import type { QuestionType } from '../../../server/src/dns/question';
import { FakeClock } from './fakes';
import { question } from './zones';

/** Queries a server that answers with these records (or octets), and returns the query it received. */
async function ask(
  name: string,
  type: QuestionType,
  reply: Partial<Packet> | Uint8Array,
  url = 'https://dns.example/q',
) {
  const asked: string[] = [];
  const fetch: Fetch = (target, { headers }) => {
    asked.push(`${target.replace(/=.*/, '')} ${String(headers['accept'])}`);
    const query = decode(Buffer.from(target.replace(/.*dns=/, ''), 'base64url'));
    const octets = reply instanceof Uint8Array ? reply : response(query, reply);
    return Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(Uint8Array.from(octets).buffer) });
  };
  const resolver = dnsOverHttps({ url, fetch, newAbort: () => new AbortController(), wire, clock: new FakeClock() });
  return { answer: await resolver?.resolve(question(name, type), neverCancelled), asked };
}

function response(query: Packet, reply: Partial<Packet>): Uint8Array {
  return encode({ type: 'response', flags: AUTHORITATIVE_ANSWER, questions: query.questions ?? [], ...reply });
}

const NXDOMAIN = 3;
const SERVFAIL = 2;
const soa: Answer = {
  type: 'SOA',
  name: 'example',
  ttl: 900,
  data: { mname: 'ns.example', rname: 'h.example', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 600 },
};

describe('DNS over HTTPS', () => {
  it('queries by GET', async () => {
    const { asked } = await ask('a.example', 'TXT', {});
    expect(asked).toEqual(['https://dns.example/q?dns application/dns-message']);
    const { asked: again } = await ask('a.example', 'TXT', {}, 'https://dns.example/q?key=1{?dns}');
    expect(again).toEqual(['https://dns.example/q?key application/dns-message']);
  });

  it('joins strings octet by octet and follows aliases', async () => {
    const answers: Answer[] = [
      { type: 'CNAME', name: 'a.example', ttl: 60, data: 'B.example' },
      { type: 'TXT', name: 'b.example', ttl: 500, data: ['v=spf1 ', Buffer.from([0xff, 0xc3])] },
      { type: 'TXT', name: 'other.example', ttl: 5, data: 'not asked for' },
    ];
    const { answer } = await ask('a.example', 'TXT', { answers });
    expect(answer).toMatchObject({ kind: 'records', values: ['v=spf1 \xff\xc3'], ttl: 60, source: { kind: 'live' } });
  });

  it('sorts exchanges by preference', async () => {
    const answers: Answer[] = [
      { type: 'MX', name: 'a.example', ttl: 60, data: { preference: 20, exchange: 'two.example' } },
      { type: 'MX', name: 'a.example', ttl: 60, data: { preference: 10, exchange: 'one.example' } },
    ];
    expect((await ask('a.example', 'MX', { answers })).answer).toMatchObject({
      values: ['one.example', 'two.example'],
    });
    const nothing: Answer = { type: 'MX', name: 'a.example', data: { preference: 0, exchange: '.' } };
    expect((await ask('a.example', 'MX', { answers: [nothing] })).answer).toMatchObject({ values: ['.'] });
  });

  const replies: readonly (readonly [string, Partial<Packet>, number | undefined])[] = [
    ['nxdomain', { flags: NXDOMAIN, authorities: [soa] }, 600],
    ['nodata', { authorities: [soa] }, 600],
    ['nodata', {}, undefined],
    ['servfail', { flags: SERVFAIL }, undefined],
  ];

  it.each(replies)('returns %s, and how long it is valid', async (kind, reply, ttl) => {
    const { answer } = await ask('a.example', 'A', reply);
    expect(answer).toMatchObject({ kind });
    expect(answer?.ttl).toBe(ttl);
  });

  it.each([
    ['no DNS at all', Buffer.from('<html>')],
    ['nothing', new Uint8Array()],
    ['more than a message', new Uint8Array(70_000)],
    ['half a message', encode({ type: 'response', questions: [{ type: 'TXT', name: 'a.example' }] }).subarray(0, 20)],
    ['another name', encode({ type: 'response', questions: [{ type: 'TXT', name: 'b.example' }] })],
    ['a query', encode({ type: 'query', questions: [{ type: 'TXT', name: 'a.example' }] })],
  ])('takes %s for silence', async (_, octets) => {
    expect((await ask('a.example', 'TXT', octets)).answer?.kind).toBe('timeout');
  });

  it.each(['', ' ', 'http://dns.example/q', 'dns.example', 'https://'])('is off with the URL %j', async (url) => {
    expect(await ask('a.example', 'TXT', {}, url)).toEqual({ answer: undefined, asked: [] });
  });

  it('breaks off when the caller gives up', async () => {
    const cancellation = new CancellationSource();
    let signal: AbortSignal | undefined;
    const fetch: Fetch = (_, options) => {
      signal = options.signal as AbortSignal;
      return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    };
    const options = { fetch, newAbort: () => new AbortController(), wire, clock: new FakeClock() };
    const answer = dnsOverHttps({ url: 'https://dns.example', ...options })?.resolve(
      question('a.example'),
      cancellation,
    );
    cancellation.cancel();
    expect((await answer)?.kind).toBe('timeout');
    expect(signal?.aborted).toBe(true);
  });
});
