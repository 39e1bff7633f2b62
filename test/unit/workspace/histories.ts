import fc from 'fast-check';
import type { Config } from '../../../server/src/config/config';

export const ZONES = 'file:///zones/';
export const OTHER = 'file:///other/';

/** Two folders, files that include each other and modules, what configurations and modules read, one file elsewhere. */
export const FILES = [
  `${ZONES}a.test.zone`,
  `${ZONES}b.test.zone`,
  `${ZONES}mail.inc`,
  `${ZONES}sub/c.test.zone`,
  `${ZONES}main.tf`,
  `${ZONES}locals.tf`,
  `${ZONES}sub/dns.tf`,
  `${ZONES}named.conf`,
  `${ZONES}spf.txt`,
  `${OTHER}x.inc`,
] as const;

/** One step of a history. `apply` maps the numbers `file` and `at` to existing files and places. */
export type Step =
  | {
      readonly kind: 'edit';
      readonly file: number;
      readonly at: number;
      readonly length: number;
      readonly line: number;
    }
  | { readonly kind: 'line-ends'; readonly file: number; readonly end: string }
  | { readonly kind: 'open' | 'close' | 'delete'; readonly file: number }
  | { readonly kind: 'language'; readonly file: number; readonly id: string }
  | { readonly kind: 'write' | 'committed'; readonly file: number; readonly lines: readonly number[] }
  | {
      readonly kind: 'configuration';
      readonly mode: Config['dnsMode'];
      readonly isQuiet: boolean;
      readonly origins: number;
      readonly overrides: number;
    }
  | { readonly kind: 'keep'; readonly files: readonly number[] }
  | { readonly kind: 'trust'; readonly trusted: boolean }
  | { readonly kind: 'folders'; readonly both: boolean };

const file = fc.nat(FILES.length - 1);
const lines = fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      file,
      at: fc.nat(400),
      length: fc.oneof(fc.constant(0), fc.nat(60)),
      line: fc.nat(1000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('line-ends' as const), file, end: fc.constantFrom('\r\n', '\n', '\r') }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('open' as const), file }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('close' as const, 'delete' as const), file }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('write' as const), file, lines }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('committed' as const), file, lines }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('language' as const),
      file,
      id: fc.constantFrom('dns-zone', 'bindzone', 'terraform', 'opentofu'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('keep' as const), files: fc.array(file, { maxLength: 4 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('configuration' as const),
      mode: fc.constantFrom('workspace' as const, 'off' as const),
      isQuiet: fc.boolean(),
      origins: fc.nat(2),
      overrides: fc.nat(2),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('trust' as const), trusted: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('folders' as const), both: fc.boolean() }) },
);

export interface History {
  /** The texts on disk at first. */
  readonly texts: readonly (readonly number[])[];
  readonly steps: readonly Step[];
}

export const history: fc.Arbitrary<History> = fc.record({
  texts: fc.array(lines, { minLength: FILES.length, maxLength: FILES.length }),
  steps: fc.array(step, { minLength: 20, maxLength: 30 }),
});
