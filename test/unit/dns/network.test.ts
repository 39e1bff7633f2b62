import { describe, expect, it } from 'vitest';
import { Network } from '../../../server/src/dns/network';
import { CancellationSource, neverCancelled } from '../../../server/src/dns/resolver';
import { failing, FakeClock, FakeResolver, records, settled } from './fakes';
import { question } from './zones';

function networkOf(resolver: FakeResolver, options: { concurrency?: number } = {}) {
  const clock = new FakeClock();
  const said: string[] = [];
  const network = new Network(resolver, { clock, onOffline: () => said.push('offline'), ...options });
  const kindOf = async (name: string) => (await network.resolve(question(name), neverCancelled)).kind;
  return { clock, said, network, kindOf };
}

it('queries a name once as long as the answer holds', async () => {
  const resolver = new FakeResolver({ 'TXT a.example': records(['a'], 60) });
  const { kindOf, clock } = networkOf(resolver);
  expect([await kindOf('a.example'), await kindOf('a.example')]).toEqual(['records', 'records']);
  await clock.pass(60_000);
  await kindOf('a.example');
  expect(resolver.asked).toEqual(['TXT a.example', 'TXT a.example']);
});

it('queries only so many names at once', async () => {
  const resolver = new FakeResolver();
  const { kindOf } = networkOf(resolver, { concurrency: 3 });
  await Promise.all(Array.from({ length: 20 }, (_, i) => kindOf(`${i}.example`)));
  expect(resolver.asked).toHaveLength(20);
  expect(resolver.mostOpen).toBe(3);
});

it('stops waiting, notifies the resolver, and leaves no timer after', async () => {
  const resolver = new FakeResolver({ 'TXT good.example': records(['x']), 'TXT slow.example': 'never' });
  const { kindOf, clock } = networkOf(resolver);
  await kindOf('good.example');
  const slow = kindOf('slow.example');
  await clock.pass(5000);
  expect(await slow).toBe('timeout');
  await settled();
  expect([resolver.cancelled, clock.pending]).toEqual([1, 0]);
});

it('lets go of questions that are no longer awaited', async () => {
  const resolver = new FakeResolver({ 'TXT a.example': 'never' });
  const { network, clock } = networkOf(resolver, { concurrency: 1 });
  const cancellation = new CancellationSource();
  const first = network.resolve(question('a.example'), cancellation);
  const second = network.resolve(question('b.example'), cancellation);
  await settled();
  cancellation.cancel();
  expect([(await first).kind, (await second).kind]).toEqual(['unknown', 'unknown']);
  await settled();
  expect([resolver.asked, resolver.cancelled, clock.pending]).toEqual([['TXT a.example'], 1, 0]);
});

describe('without a network', () => {
  it('reports it once and queries nothing for a while', async () => {
    const resolver = new FakeResolver();
    resolver.otherwise = failing('timeout');
    const { kindOf, said, clock } = networkOf(resolver, { concurrency: 4 });
    const kinds = await Promise.all(Array.from({ length: 100 }, (_, i) => kindOf(`${i}.example`)));
    expect(new Set(kinds)).toEqual(new Set(['unknown']));
    expect([resolver.asked.length, said]).toEqual([4, ['offline']]);
    await clock.pass(29_000);
    await kindOf('later.example');
    expect(resolver.asked).toHaveLength(4);
    await clock.pass(2000);
    await kindOf('later.example');
    expect([resolver.asked.length, said]).toEqual([5, ['offline']]);
  });

  it('queries again when it is back, and reports when it is gone again', async () => {
    const resolver = new FakeResolver();
    resolver.otherwise = failing('timeout');
    const { kindOf, said, clock } = networkOf(resolver);
    await kindOf('a.example');
    await clock.pass(31_000);
    resolver.otherwise = records(['x']);
    expect(await kindOf('a.example')).toBe('records');
    resolver.otherwise = failing('timeout');
    await clock.pass(61_000);
    expect(await kindOf('b.example')).toBe('unknown');
    expect(said).toEqual(['offline', 'offline']);
  });

  it('takes a local server that has none for the same', async () => {
    const resolver = new FakeResolver();
    resolver.otherwise = failing('servfail');
    const { kindOf, network, said } = networkOf(resolver);
    expect([await kindOf('a.example'), await kindOf('b.example')]).toEqual(['servfail', 'servfail']);
    expect(await kindOf('c.example')).toBe('unknown');
    expect(said).toEqual(['offline']);
    expect(network.cache.get(question('a.example'))).toBeUndefined();
  });

  it('is not what names without an answer mean, when others have one', async () => {
    const resolver = new FakeResolver({ 'TXT good.example': records(['x']) });
    resolver.otherwise = failing('timeout');
    const { kindOf, said } = networkOf(resolver);
    await kindOf('good.example');
    const kinds = await Promise.all(Array.from({ length: 10 }, (_, i) => kindOf(`${i}.example`)));
    expect(new Set(kinds)).toEqual(new Set(['timeout']));
    expect(said).toEqual([]);
  });
});
