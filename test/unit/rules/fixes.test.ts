import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Host } from '../check';
import { appliedFixes, fixRounds, isLoaded, namedNote, newErrors, recordsLost, ZONE_HEAD } from './fix-promises';
import { TERRAFORM_NEIGHBOURS, ZONE_NEIGHBOURS } from './neighbours';
import { terraformSeeds, zoneSeeds, type Seed } from './fix-seeds';

const loadable = new Map<string, boolean | undefined>();

function loads(text: string): boolean | undefined {
  if (!loadable.has(text)) loadable.set(text, isLoaded(text));
  return loadable.get(text);
}

/** The promises of DESIGN that can be held against one text. */
function keepsPromises(text: string, host: Host, isLoading = false): void {
  for (const applied of appliedFixes(text, host)) {
    const { what, before, after } = applied;
    const picture = `${what}:\n${before}\n--- after\n${after}`;
    expect(recordsLost(applied), `lost by ${picture}`).toEqual([]);
    expect(newErrors(applied), `written by ${picture}`).toEqual([]);
    if (isLoading && host === 'zone' && loads(before) === true)
      expect(loads(after), `named refuses after ${picture}`).toBe(true);
  }
}

/** More runs, and others, on request. */
const requested = process.env['ZONEWISE_FIXES'];
const options = { numRuns: Number(requested ?? 40), seed: Number(process.env['ZONEWISE_SEED'] ?? 7) };

/** Each text in one of the forms that it could have in Terraform; on request in all of them. */
const FORMS = 12;
const inTurn = terraformSeeds.filter((_, index) => index % FORMS === Math.floor(index / FORMS) % FORMS);
const seeds = [...zoneSeeds, ...(requested === undefined ? inTurn : terraformSeeds)];

describe('every fix of every example', () => {
  it.each(seeds.map((seed) => [seed.id, seed] as const))('%s', (_, { text, host }) => {
    keepsPromises(host === 'zone' ? ZONE_HEAD + text : text, host);
  });

  it(`leaves what named-checkzone loads loadable${namedNote}`, () => {
    for (const { text } of zoneSeeds) keepsPromises(ZONE_HEAD + text, 'zone', true);
  }, 180_000);
});

describe.each([
  ['a damaged zone', zoneSeeds, ZONE_NEIGHBOURS, ZONE_HEAD],
  ['a damaged Terraform file', terraformSeeds.filter(({ host }) => host === 'terraform'), TERRAFORM_NEIGHBOURS, ''],
] as const)('fixes in %s', (_, own, neighbours, head) => {
  const host: Host = own === zoneSeeds ? 'zone' : 'terraform';
  const around = [...neighbours, ...own.map(({ text }) => text)];
  const damaged = fc
    .record({
      seed: fc.constantFrom<Seed[]>(...own),
      above: fc.constantFrom('', ...around),
      below: fc.constantFrom('', ...around),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\uFEFF'),
      isClosed: fc.boolean(),
    })
    .map(({ seed, above, below, lineEnd, mark, isClosed }) => {
      const text = `${mark}${head}${above}${seed.text}${below}`.replaceAll('\n', lineEnd);
      return isClosed ? text : text.slice(0, -lineEnd.length);
    });

  it('change no other record, and write no error', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        keepsPromises(text, host, true);
      }),
      options,
    );
  }, 600_000);

  it('come to an end within five rounds', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const rounds = fixRounds(text, host, 6);
        expect(rounds.length, rounds.slice(-2).join('\n---\n')).toBeLessThanOrEqual(6);
      }),
      options,
    );
  }, 600_000);
});
