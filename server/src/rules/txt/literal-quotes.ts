import { classify } from '../../mail/recognise';
import { ownerLabels, type ResourceRecord } from '../../records/record';
import { quote } from '../../records/presentation/encoding';
import { placeAt, type TextEdit } from '../../text/span';
import { defineRule } from '../rule';
import { isBare, spacedValue, withQuotes } from '../fixes/written-strings';

export const literalQuotes = defineRule({
  id: 'txt/literal-quotes',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 1035 section 5.1'],
  summary: 'The published value itself begins and ends with quotes.',
  on: 'text',
  hides: 'record',
  check({ record, text }, report) {
    // Quotes that a provider removes by itself are reported by terraform/needless-quotes; these remain after that.
    const value = record.form.splitsStrings ? spacedValue(record) : text.value;
    const mark = value.charAt(0);
    if (value.length < 3 || (mark !== '"' && mark !== "'") || !value.endsWith(mark)) return;
    // `"first part" "second part"`, pasted as one value, was meant as strings that are joined.
    const inner = value.slice(1, -1).replace(mark === '"' ? /"\s*"/g : /'\s*'/g, '');
    if (inner.includes(mark) || classify(inner, ownerLabels(record)) === undefined) return;
    const isWords = value !== text.value;
    report({
      at: text.cover({ start: 0, end: text.length }),
      args: { quote: mark },
      fixes: [{ edits: isWords ? quotedWords(record, inner) : withoutMarks(record, mark) }],
    });
  },
});

/** Words in single quotes become one quoted value. */
function quotedWords({ strings }: ResourceRecord, inner: string): TextEdit[] | undefined {
  const [first] = strings;
  const last = strings.at(-1);
  if (first === undefined || last === undefined || !strings.every(isBare)) return undefined;
  const { anchor, start } = withQuotes(first);
  const place = placeAt(anchor, start, withQuotes(last).end);
  return /[\n\r;()]/.test(anchor.text.slice(start, place.end)) ? undefined : [{ place, text: quote(inner) }];
}

/** Removes the marks from the value, and the text between two of them. */
function withoutMarks({ text }: ResourceRecord, mark: string): TextEdit[] | undefined {
  if (text === undefined) return undefined;
  const edits: TextEdit[] = [];
  for (const found of text.value.matchAll(mark === '"' ? /"\s*"|"/g : /'\s*'|'/g)) {
    const removed = text.replace({ start: found.index, end: found.index + found[0].length }, '');
    if (removed === undefined) return undefined;
    edits.push(...removed);
  }
  return edits;
}
