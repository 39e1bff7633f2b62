import { expect, it } from 'vitest';
import { drive } from '../../../server/src/dns/drive';
import { limitNames, MOST_NAMES } from '../../../server/src/dns/name-limit';
import { type Answer, ask, type DnsComputation, type Source } from '../../../server/src/dns/question';

function* askFor(count: number): DnsComputation<readonly Answer['kind'][]> {
  const kinds: Answer['kind'][] = [];
  for (let i = 0; i < count; i++) {
    const answer = yield* ask(`a${String(i)}.example`, 'TXT');
    kinds.push(answer.kind);
  }
  return kinds;
}

function asked(count: number, source: Source): number {
  let questions = 0;
  drive(limitNames(askFor(count)), () => {
    questions++;
    return { kind: 'nodata', source };
  });
  return questions;
}

it('queries few more names than a receiver would', () => {
  expect(asked(10, { kind: 'live', at: 0 })).toBe(10);
  expect(asked(2000, { kind: 'live', at: 0 })).toBe(MOST_NAMES);
});

it('counts no names that documents answer for', () => {
  expect(asked(100, { kind: 'document', uri: 'file:///a.zone' })).toBe(100);
});

it('reports that further names are unknown', () => {
  const kinds = drive(limitNames(askFor(MOST_NAMES + 1)), () => ({ kind: 'nodata', source: { kind: 'given' } }));
  expect(kinds.at(-1)).toBe('unknown');
});
