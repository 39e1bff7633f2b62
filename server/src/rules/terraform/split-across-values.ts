import type { RecordEntry, RecordSet, RecordValue } from '../../sources/terraform/records/record-set';
import { parsePath } from '../../sources/terraform/providers/paths';
import { LONGEST_STRING } from '../../records/presentation/encoding';
import { placeAt, type TextEdit } from '../../text/span';
import { defineRule } from '../rule';
import { providerFix } from './own-text';

export const splitAcrossValues = defineRule({
  id: 'terraform/split-across-values',
  severity: 'error',
  fix: 'ask',
  needs: 'module',
  references: ['provider documentation', 'RFC 7208 section 3.3', 'RFC 6376 section 3.6.2.2'],
  summary: 'One value is split across several list elements; each becomes a separate record.',
  on: 'recordSet',
  check({ set }, report) {
    for (const entry of set.entries) {
      const [first, second] = entry.values;
      if (second === undefined) continue;
      report({
        at: second.raw.cover({ start: 0, end: second.raw.length }),
        args: { count: entry.values.length },
        related: [{ place: first.raw.cover({ start: 0, end: first.raw.length }) }],
        fixes: [{ ...providerFix(set, merged(set, entry)), kind: 'ask' }],
      });
    }
  },
});

/** Removes the separators between the values: `", "`. Only if they are plain strings, one after the other. */
function merged({ row }: RecordSet, { values, seams, record }: RecordEntry): TextEdit[] | undefined {
  // An argument that takes one text would be left with a list.
  if (!parsePath(row.value).every((steps) => steps.at(-1)?.each === 'items')) return undefined;
  const isLong = (record.text?.length ?? 0) > LONGEST_STRING;
  const edits: TextEdit[] = [];
  for (const [index, seam] of seams.entries()) {
    const [before, value] = values.slice(index, index + 2);
    const joint = before && value && joined(before, value, seam, isLong ? (row.split ?? '') : '');
    if (joint === undefined) return undefined;
    edits.push(...joint);
  }
  return edits;
}

/** Values in quotes of their own stay two strings; others become one, or two if they are too long. */
function joined(before: RecordValue, value: RecordValue, seam: string, separator: string): TextEdit[] | undefined {
  const [a, b] = [before.raw, value.raw].map((raw) => raw.cover({ start: 0, end: raw.length }));
  if (a === undefined || a.anchor !== b?.anchor) return undefined;
  const between = placeAt(a.anchor, a.end, b.start);
  if (!/^"\s*,\s*"$/.test(a.anchor.text.slice(a.end, b.start))) return undefined;
  if (!before.raw.value.startsWith('"')) {
    const text = before.raw.pieces.at(-1)?.encoding.encode(seam + separator);
    return text === undefined ? undefined : [{ place: between, text }];
  }
  const last = before.txt?.strings.at(-1);
  const added = seam === '' ? [] : last?.replace({ start: last.length, end: last.length }, seam);
  return added && [...added, { place: between, text: ' ' }];
}
