import { expect, it } from 'vitest';
import { message } from '../../../server/src/messages/message';
import type { Report, ReportedFix } from '../../../server/src/rules/report';
import { placeAt } from '../../../server/src/text/span';

// These are held when the tests are compiled: a line below `@ts-expect-error` that compiles is an error itself.

const at = placeAt({ uri: 'file:///a.zone', offset: 0, text: 'p=none' }, 0, 6);
const finding = (report: Report<'dmarc/partial-enforcement'>) => report.args;
const fix = (reported: ReportedFix<'dmarc/duplicate-tag'>) => reported.args;

it('takes the id and the arguments of a message from the English text', () => {
  expect(message('dmarc/fo-without-ruf', { fo: 'fo=1' }).args).toEqual({ fo: 'fo=1' });
  // @ts-expect-error: the id is unknown
  message('dmarc/no-such-rule');
  // @ts-expect-error: `fo` is missing
  message('dmarc/fo-without-ruf');
  // @ts-expect-error: the text does not name `tag`
  message('dmarc/fo-without-ruf', { fo: 'fo=1', tag: 'fo' });
  // @ts-expect-error: a number chooses the plural form
  message('spf-cost/hosts', { count: 'two' });
});

it('holds findings and the titles of their fixes to it', () => {
  const args = { percent: 20, policy: 'p=reject' };
  expect(finding({ at, args, fixes: [{ variant: 'full', edits: [] }] })).toEqual(args);
  // @ts-expect-error: `policy` is missing
  finding({ at, args: { percent: 20 } });
  // @ts-expect-error: no text of the rule names `tag`
  finding({ at, args: { percent: 20, policy: 'p=reject', tag: 'pct' } });
  // @ts-expect-error: the variant is unknown
  finding({ at, variant: 'hundred', args });
  // @ts-expect-error: no title has this variant
  finding({ at, args, fixes: [{ variant: 'half', edits: [] }] });
  // @ts-expect-error: no title names `level`
  finding({ at, args, fixes: [{ variant: 'full', args: { level: 1 }, edits: [] }] });
  // @ts-expect-error: there is no related message
  finding({ at, args, related: [{ place: at }] });
});

it('holds a fix that is made apart from its finding to the arguments that only its title names', () => {
  expect(fix({ variant: 'keep', args: { kept: 'p=none', gone: 'p=reject' }, edits: [] })).toBeDefined();
  // @ts-expect-error: `kept` is missing
  fix({ variant: 'keep', args: { gone: 'p=reject' }, edits: [] });
});
