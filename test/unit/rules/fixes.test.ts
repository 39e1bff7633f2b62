import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appliedFixes,
  examples,
  fixRounds,
  isLoaded,
  namedNote,
  newErrors,
  recordsLost,
  ZONE_HEAD,
} from './fix-promises';

/** What may surround a record while a zone is being edited, or after an accident. */
const NEIGHBOURS: readonly string[] = [
  'www A 192.0.2.2\n    TXT "inherits its owner"\n',
  'www A 192.0.2.2\nhalf TXT "v=spf1 -all\n',
  'open TXT ( "a"\nwww A 192.0.2.2\n',
  '<<<<<<< ours\nwww A 192.0.2.2\n=======\nwww A 192.0.2.3\n>>>>>>> theirs\n',
  'half MX\nwww 60 A 192.0.2.2\nftp A 192.0.2.3\n',
  'key TXT "v=DKIM1; p=\n  abc"\nwww A 192.0.2.2\n',
  '(; \nwww A 192.0.2.2\n',
  '@ TXT "v=spf1 mx -all"\n_dmarc TXT "v=DMARC1; p=reject"\nwww A 192.0.2.2\n',
];

/** Rules whose repair lets other rules see a text that they could not read before. */
const UNCOVERS =
  /^(zone\/(syntax|un|invalid|newline)|txt\/|spf\/|dmarc\/(version|syntax|tag-case)|dkim\/(version|syntax|tag-case)|(mta-sts|tls-rpt|bimi)\/record)/;

interface DamagedFile {
  readonly seed: readonly [id: string, text: string];
  readonly above: string;
  readonly below: string;
  readonly lineEnd: string;
  readonly mark: string;
  readonly isClosed: boolean;
}

const seeds = examples('dns-zone');

describe('every fix of every example', () => {
  it.each(seeds)('%s changes no other record and writes no error', (_, text) => {
    for (const applied of appliedFixes(ZONE_HEAD + text)) {
      const { id } = applied.finding.rule;
      expect(recordsLost(applied), `${id}:\n${applied.after}`).toEqual([]);
      if (!UNCOVERS.test(id)) expect(newErrors(applied), `${id}:\n${applied.after}`).toEqual([]);
    }
  });

  it(`leaves what named-checkzone loads loadable${namedNote}`, () => {
    const loadable = new Map<string, boolean | undefined>();
    const loads = (text: string) => {
      if (!loadable.has(text)) loadable.set(text, isLoaded(text));
      return loadable.get(text);
    };
    for (const [, text] of seeds) {
      for (const { before, after, finding } of appliedFixes(ZONE_HEAD + text)) {
        if (loads(before) === true) expect(loads(after), `${finding.rule.id}:\n${after}`).toBe(true);
      }
    }
  }, 60_000);
});

describe('fixes in a damaged file', () => {
  const damaged = fc.record({
    seed: fc.constantFrom(...seeds),
    above: fc.constantFrom('', ...NEIGHBOURS, ...seeds.map(([, text]) => text)),
    below: fc.constantFrom('', ...NEIGHBOURS, ...seeds.map(([, text]) => text)),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
    isClosed: fc.boolean(),
  });
  const textOf = ({ seed, above, below, lineEnd, mark, isClosed }: DamagedFile) => {
    const text = `${mark}${ZONE_HEAD}${above}${seed[1]}${below}`.replaceAll('\n', lineEnd);
    return isClosed ? text : text.slice(0, -lineEnd.length);
  };

  it('change no other record', () => {
    fc.assert(
      fc.property(damaged, (parts) => {
        for (const applied of appliedFixes(textOf(parts))) {
          expect(recordsLost(applied), `${applied.finding.rule.id}:\n${applied.after}`).toEqual([]);
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  }, 60_000);

  it('come to an end within five rounds', () => {
    fc.assert(
      fc.property(damaged, (parts) => {
        const rounds = fixRounds(textOf(parts), 'zone', 6);
        expect(rounds.length, rounds.slice(-2).join('\n---\n')).toBeLessThanOrEqual(6);
      }),
      { numRuns: 100, seed: 7 },
    );
  }, 60_000);
});

describe('safe fixes in Terraform', () => {
  it.each(examples('hcl'))('%s come to an end', (_, text) => {
    expect(fixRounds(text, 'terraform', 6).length).toBeLessThanOrEqual(6);
  });
});
