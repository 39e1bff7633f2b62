import { field } from '../../records/record';
import { quote } from '../../records/presentation/encoding';
import type { Octets } from '../../text/octets';
import { placeAt } from '../../text/span';
import { commentBehind, isBare, withQuotes } from '../fixes/written-strings';
import type { Report, ReportedFix } from '../report';
import { defineRule } from '../rule';
import { parameterFaults } from './parameters';

export const parameter = defineRule({
  id: 'caa/parameter',
  severity: 'warning',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 8657 section 3', 'RFC 8657 section 4', 'RFC 8659 section 4.1'],
  summary: 'A CAA parameter that authorities read differently: a misspelt name, an invalid value, reserved flags.',
  on: 'record',
  types: ['CAA'],
  check({ record }, report) {
    if (record.type !== 'CAA') return;
    const flags = field(record, 'flags');
    if (flags?.value !== undefined && flags.value !== 0 && flags.value !== CRITICAL) {
      const write = (text: string, variant: 'critical' | 'not-critical'): ReportedFix<'caa/parameter'> => ({
        variant,
        args: { flags: flags.value ?? '' },
        edits: [{ place: flags.place, text }],
      });
      report({
        at: flags.place,
        variant: 'flags',
        args: { flags: flags.value },
        fixes: [write('0', 'not-critical'), write(String(CRITICAL), 'critical')],
      });
    }
    const tag = field(record, 'tag')?.text.toLowerCase() ?? '';
    const written = field(record, 'value')?.octets;
    if (!RESTRICTED.has(tag) || written === undefined || written.hasHoles) return;
    const cut = record.form.splitsStrings && isBare(written) ? cutAfter(written) : undefined;
    if (cut !== undefined) report(cut);
    for (const { kind, start, end, meant, tag: parameter } of parameterFaults(written.value)) {
      const word = written.value.slice(start, end);
      const found: Report<'caa/parameter'> = {
        at: written.cover({ start, end }),
        variant: kind,
        args: { word, parameter },
        fixes: meant === undefined ? [] : [{ args: { word, meant }, edits: written.replace({ start, end }, meant) }],
      };
      report(found);
    }
  },
});

/** The only flag that is defined (RFC 8659 section 4.1). */
const CRITICAL = 128;

/** The properties that RFC 8657 defines its parameters for. */
const RESTRICTED: ReadonlySet<string> = new Set(['issue', 'issuewild']);

/** The comment right after the value that was meant as its parameters (RFC 1035 section 5.1). */
function cutAfter(written: Octets): Report<'caa/parameter'> | undefined {
  const word = withQuotes(written);
  const comment = commentBehind(word);
  if (comment === undefined) return undefined;
  const { anchor } = word;
  const lost = anchor.text.slice(comment.start + 1, comment.end).trim();
  if (parameterFaults(`;${lost}`).length > 0 || !/^(?:accounturi|validationmethods)\s*=/i.test(lost)) return undefined;
  const meant = `${written.value}; ${lost}`;
  const edits = /["\\;]/.test(lost)
    ? undefined
    : [{ place: placeAt(anchor, word.start, comment.end), text: quote(meant) }];
  return {
    at: placeAt(anchor, comment.start, comment.start + 1),
    variant: 'cut',
    args: { lost },
    fixes: [{ variant: 'quote', edits }],
  };
}
