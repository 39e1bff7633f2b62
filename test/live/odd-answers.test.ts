import { TRUNCATED_RESPONSE } from 'dns-packet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Network } from '../../server/src/dns/network';
import { CancellationSource, neverCancelled } from '../../server/src/dns/resolver';
import { senderAnswer } from '../../server/src/mail/spf/senders';
import { Lookups } from '../../server/src/analysis/answers/lookups';
import { circles } from '../../server/src/analysis/answers/workspace-zones';
import { survey } from '../../server/src/mail/spf/evaluate/survey';
import { systemClock } from '../../server/src/network/clock';
import { liveResolver } from '../../server/src/node/dns/live';
import { type OddServer, response, startOddServer, txt } from './odd-server';

const asking = (name: string) => ({ kind: 'ask', name, type: 'TXT' }) as const;

/** Milliseconds that a test may take when nothing is waited for. */
const AT_ONCE = 2000;

async function timed<T>(run: () => Promise<T>): Promise<[T, number]> {
  const start = Date.now();
  return [await run(), Date.now() - start];
}

describe('a server that answers badly', () => {
  let server: OddServer;

  beforeAll(async () => {
    server = await startOddServer((query, name) => {
      const good = response(query, { answers: [txt(name, 'v=spf1 -all')] });
      switch (name.split('.')[0]) {
        case 'good':
          return { octets: good };
        case 'slow':
          return { octets: good, after: 500 };
        case 'silent':
          return undefined;
        case 'truncated':
          return { octets: response(query, { flags: TRUNCATED_RESPONSE }) };
        case 'cut':
          return { octets: good.subarray(0, good.length - 4) };
        case 'garbage':
          return { octets: Buffer.from('this is no DNS message') };
        case 'foreign':
          return {
            octets: response(query, {
              questions: [{ type: 'TXT', name: 'other.example' }],
              answers: [txt('other.example', 'v=spf1 +all')],
            }),
          };
        case 'owner':
          return { octets: response(query, { answers: [txt('other.example', 'v=spf1 +all')] }) };
        case 'mistyped':
          return { octets: response(query, { answers: [{ type: 'A', name, data: '192.0.2.1' }] }) };
        default:
          return { octets: response(query, { answers: [{ type: 'CNAME', name, data: name }] }) };
      }
    });
  });
  afterAll(() => server.stop());

  it.each([
    ['slow', 'records'],
    ['silent', 'timeout'],
    // A truncated answer would be retried over TCP, which it does not support.
    ['truncated', 'timeout'],
    // A message that does not answer the query may come from any sender: keep waiting.
    ['cut', 'timeout'],
    ['garbage', 'timeout'],
    ['foreign', 'timeout'],
    ['owner', 'nodata'],
    ['mistyped', 'nodata'],
    ['circle', 'nodata'],
  ])('%s: %s, in bounded time', async (name, kind) => {
    const network = new Network(liveResolver([server.address]), { clock: systemClock, timeout: 1500 });
    await network.resolve(asking('good.example'), neverCancelled);
    const [answer, time] = await timed(() => network.resolve(asking(`${name}.example`), neverCancelled));
    expect(answer.kind).toBe(kind);
    expect(time).toBeLessThan(AT_ONCE);
  });

  it('is not waited for when it is no longer needed', async () => {
    const cancellation = new CancellationSource();
    const network = new Network(liveResolver([server.address]), { clock: systemClock });
    setTimeout(() => cancellation.cancel(), 50);
    const [answer, time] = await timed(() => network.resolve(asking('silent.example'), cancellation));
    expect(answer.kind).toBe('unknown');
    expect(time).toBeLessThan(AT_ONCE);
  });
});

describe('an editor', () => {
  const includes = (count: number) => Array.from({ length: count }, (_, i) => `include:${i}.example`).join(' ');

  function session(address: string) {
    const said: string[] = [];
    const network = new Network(liveResolver([address]), {
      clock: systemClock,
      timeout: 500,
      onOffline: () => said.push('offline'),
    });
    const lookups = new Lookups({ mode: () => 'live', senders: senderAnswer });
    lookups.network = network;
    lookups.isTrusted = true;
    const requester = { uri: 'file:///a.zone', topic: 'spf', zones: () => circles(), onAnswers: () => undefined };
    const count = (record: string) => lookups.drive(requester, () => survey('a.example', { value: record }));
    return { lookups, said, count };
  }

  it.each([
    ['without a server', '127.0.0.1:9'],
    ['whose questions get lost', undefined],
  ])('%s queries few of them, reports it once, and shows what is known', async (_, address) => {
    const server = await startOddServer(() => undefined);
    const { lookups, said, count } = session(address ?? server.address);
    const record = `v=spf1 include:mailgun.org ${includes(100)} -all`;
    const before = count(record);
    const [, time] = await timed(async () => {
      for (let i = 0; i < 20; i++) await lookups.ask();
    });
    expect(count(record)).toEqual(before);
    expect(said).toEqual(['offline']);
    expect(new Set(server.asked).size).toBeLessThanOrEqual(8);
    expect(time).toBeLessThan(AT_ONCE);
    await server.stop();
  });

  it.each([
    ['ten thousand includes', 'v=spf1 -all'],
    ['ten thousand includes of a hundred each', `v=spf1 ${includes(100)} -all`],
  ])('that meets %s asks a few hundred names, and knows that it is too much', async (_, text) => {
    const server = await startOddServer((query, name) => ({ octets: response(query, { answers: [txt(name, text)] }) }));
    const { lookups, count } = session(server.address);
    const record = `v=spf1 ${includes(10_000)} -all`;
    count(record);
    const [, time] = await timed(() => lookups.ask());
    expect(count(record).crossing).toBeDefined();
    expect(server.asked.length).toBeLessThan(600);
    expect(time).toBeLessThan(10 * AT_ONCE);
    await server.stop();
  });
});
