import { classify } from '../../mail/recognise';
import { ownerLabels } from '../../records/record';
import { quote } from '../../records/presentation/encoding';
import { placeAt } from '../../text/span';
import { defineRule } from '../rule';
import { enclosedByQuotes } from './typographic-character';
import { isBare, spacedValue, withQuotes } from '../fixes/written-strings';

export const unquotedSpaces = defineRule({
  id: 'txt/unquoted-spaces',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7208 section 3.3'],
  summary: 'Words without quotes are published without the spaces between them.',
  on: 'text',
  hides: 'record',
  check({ record, text }, report) {
    const [first] = record.strings;
    const last = record.strings.at(-1);
    if (!record.form.splitsStrings || first === undefined || last === undefined || first === last) return;
    const value = spacedValue(record);
    // Words in single quotes belong to txt/literal-quotes.
    if (!record.strings.some(isBare) || value === text.value || /^'.*'$/.test(value)) return;
    const kind = classify(value, ownerLabels(record));
    // A tag list reads the same without spaces: `v=DKIM1;` `k=rsa;` are fine as separate words if `\;` is written.
    if ((kind !== 'spf' && kind !== 'sender-id') || enclosedByQuotes(record) !== undefined) return;
    const { anchor, start } = withQuotes(first);
    const whole = placeAt(anchor, start, withQuotes(last).end);
    const isPlain = !/[\n\r;()]/.test(anchor.text.slice(whole.start, whole.end)) && !value.includes('\uFFFC');
    report({
      at: whole,
      args: { published: text.value.length > 60 ? `${text.value.slice(0, 60)}…` : text.value },
      fixes: isPlain ? [{ edits: [{ place: whole, text: quote(value) }] }] : [],
    });
  },
});
