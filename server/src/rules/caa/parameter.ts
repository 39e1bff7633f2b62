import { field } from '../../records/record';
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
