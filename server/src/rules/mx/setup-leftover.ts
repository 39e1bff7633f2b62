import { isAtOrBelow, type Name } from '../../records/name';
import { field } from '../../records/record';
import { defineRule } from '../rule';
import { removeRecord } from '../fixes/records';

/** The parent of the names that Microsoft 365 queries to verify the ownership of a domain. */
const SETUP = 'msv1.invalid.' as Name;

export const setupLeftover = defineRule({
  id: 'mx/setup-leftover',
  severity: 'warning',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 2606 section 2', 'Microsoft 365 setup'],
  summary: 'An MX record that was only used to verify the domain with Microsoft 365.',
  on: 'name',
  types: ['MX'],
  check({ records }, report) {
    for (const record of records) {
      const exchange = record.type === 'MX' ? field(record, 'exchange') : undefined;
      if (exchange?.target === undefined || !isLeftover(exchange.target, exchange.text)) continue;
      const edits = removeRecord(record, records);
      report({ at: exchange.place, args: { host: exchange.text }, fixes: [{ edits }] });
    }
  },
});

/** Also where the final dot was forgotten. */
function isLeftover(target: Name, written: string): boolean {
  return isAtOrBelow(target, SETUP) || written.toLowerCase().endsWith('.msv1.invalid');
}
