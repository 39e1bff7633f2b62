import { field, type ResourceRecord } from '../../records/record';
import { ROOT } from '../../records/name';
import { defineRule } from '../rule';
import { removeRecord } from '../fixes/records';

export const nullMx = defineRule({
  id: 'mx/null-mx',
  severity: 'error',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 7505 section 3'],
  summary: '`MX 0 .` declares that the name accepts no mail; it must be the only MX record, with preference 0.',
  on: 'name',
  types: ['MX'],
  check({ records }, report) {
    const exchangers = records.filter(({ type }) => type === 'MX');
    const others = exchangers.filter((record) => !isNull(record));
    for (const record of exchangers) {
      const exchange = field(record, 'exchange');
      const preference = field(record, 'preference');
      if (!isNull(record) || exchange === undefined) continue;
      const [other] = others;
      if (other !== undefined) {
        report({
          at: exchange.place,
          args: { other: field(other, 'exchange')?.text ?? '' },
          related: [{ place: other.rdataPlace }],
          fixes: [{ edits: removeRecord(record, records) }],
        });
      } else if (preference?.value !== undefined && preference.value !== 0) {
        report({
          at: preference.place,
          variant: 'preference',
          args: { preference: preference.text },
          fixes: [{ variant: 'preference', edits: [{ place: preference.place, text: '0' }] }],
        });
      }
    }
  },
});

function isNull(record: ResourceRecord): boolean {
  return field(record, 'exchange')?.target === ROOT;
}
