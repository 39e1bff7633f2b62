import type { Octets } from '../../text/octets';
import type { TextEdit } from '../../text/span';
import { defineRule } from '../rule';
import { providerFix } from './own-text';

export const needlessQuotes = defineRule({
  id: 'terraform/needless-quotes',
  severity: 'error',
  fix: 'safe',
  needs: 'module',
  references: ['provider documentation', 'hashicorp/terraform#10048'],
  summary: 'The provider adds quotes itself, or publishes those in the value.',
  on: 'recordSet',
  check({ set }, report) {
    for (const { raw, txt } of set.entries.flatMap(({ values }) => values)) {
      if (txt?.fault !== 'needless-quotes') continue;
      const isInner = set.row.quoting === 'inner';
      report({
        at: raw.cover({ start: 0, end: raw.length }),
        ...(isInner ? {} : { variant: 'published' }),
        args: { resource: set.row.resource },
        fixes: [providerFix(set, bare(raw, isInner))],
      });
    }
  },
});

/** Without the outer quotes; if quotes do not separate strings, also without those between strings. */
function bare(raw: Octets, partsStrings: boolean): TextEdit[] | undefined {
  if (raw.value.includes('\\')) return undefined;
  const quotes = partsStrings ? /^\s*"|"\s*$/g : /^\s*"|"\s*"|"\s*$/g;
  const edits = [...raw.value.matchAll(quotes)].map(({ 0: text, index }) =>
    raw.replace({ start: index, end: index + text.length }, ''),
  );
  const possible = edits.filter((each) => each !== undefined);
  return possible.length === edits.length ? possible.flat() : undefined;
}
