import { expect, it } from 'vitest';
import { costHints } from '../../../server/src/features/inlay-hints';
import { URI, workspaceWith } from './spf';

/** The text with its hints in place, as an editor shows them: `mx‹+1›`. */
function withHints(text: string, others: Readonly<Record<string, string>> = {}, range = text): string {
  const start = text.indexOf(range);
  const span = { start, end: start + range.length };
  const hints = costHints(workspaceWith(text, others), URI, span, 'en');
  let shown = text;
  for (const { offset, label } of hints.toReversed())
    shown = `${shown.slice(0, offset)}‹${label}›${shown.slice(offset)}`;
  return shown;
}

it('are after terms that cost, with everything they include', () => {
  const others = { 'file:///zones/b.zone': '$ORIGIN b.example.\n@ TXT "v=spf1 mx a include:c.example -all"\n' };
  expect(withHints('@ TXT "v=spf1 mx ip4:192.0.2.1 include:b.example exists:%{i}.x.test -all"', others)).toBe(
    '@ TXT "v=spf1 mx‹+1› ip4:192.0.2.1 include:b.example‹≥4› exists:%{i}.x.test‹+1› -all"',
  );
});

it('show how certain they are', () => {
  expect(withHints('@ TXT "v=spf1 include:_spf.google.com include:mailgun.org include:unknown.test ~all"')).toBe(
    '@ TXT "v=spf1 include:_spf.google.com‹+1› include:mailgun.org‹+5› include:unknown.test‹≥1› ~all"',
  );
});

it('are at the last piece of a term that is written in several strings', () => {
  expect(withHints('@ TXT "v=spf1 exists:%{i}" ".x.test -all"')).toBe('@ TXT "v=spf1 exists:%{i}" ".x.test‹+1› -all"');
});

it('are nowhere after all, and at no redirect beside it', () => {
  const text = '@ TXT "v=spf1 -all mx redirect=_spf.test"';
  expect(withHints(text)).toBe(text);
});

it('are worked out for the asked lines only', () => {
  expect(withHints('a TXT "v=spf1 mx -all"\nb TXT "v=spf1 mx -all"\n', {}, 'b TXT "v=spf1 mx -all"')).toBe(
    'a TXT "v=spf1 mx -all"\nb TXT "v=spf1 mx‹+1› -all"\n',
  );
});

it('explain themselves', () => {
  const [, hint] = costHints(workspaceWith('@ TXT "v=spf1 mx a -all"'), URI, { start: 0, end: 30 }, 'en');
  expect(hint?.tooltip).toBe('DNS lookups of this term: 1; before it: 1; limit: 10.');
});
