import type { RecordNode, TermNode } from '../../mail/spf/evaluate/tree';
import { limits } from '../../mail/spf/facts';
import { costLabel, recordInWords } from '../spf-cost/words';
import { code } from '../markdown';
import { quoted } from './card';
import type { HoverContext } from './context';

/** Lines below a term; more are only counted. */
const MOST_LINES = 12;

/** The lookups a term costs, and the terms below it that cause them, as a Markdown list. */
export function costDetails(node: TermNode, context: HoverContext): string[] {
  const { translator } = context;
  const { child, lookups, atLeast } = node;
  if (lookups === 0 && !atLeast) return [translator.t('hover/spf.lookups.none')];
  const cost = translator.t(`hover/spf.lookups${sureness(node)}`, { count: lookups, limit: limits.lookups });
  if (child === undefined) return [cost];
  const origin = resultThere(child, context);
  const lines = subtree(child, '  ', context);
  const others = lines.length - MOST_LINES;
  const shown =
    others > 1 ? [...lines.slice(0, MOST_LINES), `  - ${translator.t('hover/others', { count: others })}`] : lines;
  return [[cost, ...shown].join('\n'), origin];
}

/** Where the record comes from, or what receivers make of it. */
function resultThere(child: RecordNode, { record, translator }: HoverContext): string {
  const { state } = child;
  if (state !== 'record' && state !== 'sender') return translator.t(`hover/spf.there.${state}`);
  const source = recordInWords(child, record.place.anchor.uri, translator.language);
  return translator.t('hover/spf.source', { source: code(source) });
}

/** The variant of a message for how certain a number of lookups is. */
export function sureness({
  lookups,
  certainLookups,
  atLeast,
}: Pick<TermNode, 'lookups' | 'certainLookups' | 'atLeast'>) {
  if (atLeast) return '.at-least';
  return certainLookups < lookups ? '.about' : '';
}

/** The terms of a record that cost lookups, each with those below it. */
function subtree({ terms }: RecordNode, indent: string, context: HoverContext): string[] {
  return terms.flatMap((node) => {
    const label = costLabel(node);
    if (label === '') return [];
    const below = node.child === undefined ? [] : subtree(node.child, `${indent}  `, context);
    return [`${indent}- ${quoted(node.term.text)} ${code(label)}`, ...below];
  });
}
