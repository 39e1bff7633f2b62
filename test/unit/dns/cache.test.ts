import { expect, it } from 'vitest';
import { AnswerCache } from '../../../server/src/dns/cache';
import { failing, FakeClock, live, records } from './fakes';
import { question } from './zones';

function cacheAt(clock: FakeClock, limits?: { answers: number; size: number }) {
  return new AnswerCache(() => clock.now(), limits);
}

it.each([
  ['what says nothing of its time: five minutes', records(['x']), 300],
  ['a TTL', records(['x'], 3600), 3600],
  ['a TTL of nothing: half a minute, or every key would ask', records(['x'], 0), 30],
  ['a TTL of a month: a day', records(['x'], 2_592_000), 86_400],
  ['no such name', { kind: 'nxdomain', source: live } as const, 300],
  ['an error: not for long', failing('servfail'), 30],
])('keeps %s', async (_, answer, seconds) => {
  const clock = new FakeClock();
  const cache = cacheAt(clock);
  cache.set(question('a.example'), answer);
  await clock.pass(1000 * seconds - 1);
  expect(cache.get(question('a.example'))?.isFresh).toBe(true);
  await clock.pass(1);
  expect(cache.get(question('a.example'))).toMatchObject({ isFresh: false, answer: { kind: answer.kind } });
});

it('distinguishes types and names', () => {
  const cache = cacheAt(new FakeClock());
  cache.set(question('a.example', 'A'), records(['192.0.2.1']));
  expect(cache.get(question('a.example', 'AAAA'))).toBeUndefined();
  expect(cache.get(question('b.example', 'A'))).toBeUndefined();
});

it('does not keep an outage', () => {
  const cache = cacheAt(new FakeClock());
  cache.set(question('a.example'), { kind: 'unknown' });
  expect(cache.get(question('a.example'))).toBeUndefined();
});

it('drops what was not wanted for the longest time when there are too many', () => {
  const cache = cacheAt(new FakeClock(), { answers: 2, size: 1000 });
  cache.set(question('a.example'), records(['a']));
  cache.set(question('b.example'), records(['b']));
  cache.get(question('a.example'));
  cache.set(question('c.example'), records(['c']));
  expect(['a', 'b', 'c'].filter((name) => cache.get(question(`${name}.example`)) !== undefined)).toEqual(['a', 'c']);
});

it('holds only so much text, whatever comes', () => {
  const cache = cacheAt(new FakeClock(), { answers: 1000, size: 200_000 });
  for (let i = 0; i < 100; i++) cache.set(question(`${i}.example`), records(['x'.repeat(65_000)]));
  const kept = Array.from({ length: 100 }, (_, i) => cache.get(question(`${i}.example`))).filter(Boolean);
  expect(kept).toHaveLength(3);
});

it('forgets errors, and only those', () => {
  const cache = cacheAt(new FakeClock());
  cache.set(question('a.example'), failing('timeout'));
  cache.set(question('b.example'), records(['b']));
  cache.forgetFailures();
  expect(cache.get(question('a.example'))).toBeUndefined();
  expect(cache.get(question('b.example'))).toBeDefined();
});
