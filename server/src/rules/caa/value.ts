import { distance } from 'fastest-levenshtein';
import { field, type ResourceRecord } from '../../records/record';
import type { Report } from '../report';
import { defineRule } from '../rule';
import { PROPERTIES, valueFault } from './properties';

export const value = defineRule({
  id: 'caa/value',
  severity: 'warning',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 8659 section 4'],
  summary: 'A CAA record with an unknown tag or a malformed value.',
  on: 'record',
  types: ['CAA'],
  check({ record }, report) {
    const tag = record.type === 'CAA' ? field(record, 'tag') : undefined;
    if (tag === undefined || !/^[a-z\d]+$/i.test(tag.text)) return; // reported by zone/invalid-rdata
    const name = tag.text.toLowerCase();
    const property = PROPERTIES.find((each) => each.tag === name);
    if (property !== undefined) {
      const fault = reportValue(record, property);
      if (fault !== undefined) report(fault);
      return;
    }
    const nearest = PROPERTIES.find((each) => distance(each.tag, name) <= 2)?.tag;
    if (nearest === undefined) report({ at: tag.place, variant: 'tag', args: { tag: tag.text } });
    else {
      const fixes = [{ variant: 'tag', edits: [{ place: tag.place, text: nearest }] }] as const;
      report({ at: tag.place, variant: 'nearest', args: { tag: tag.text, nearest }, fixes });
    }
  },
});

function reportValue(
  record: ResourceRecord,
  { tag, form }: (typeof PROPERTIES)[number],
): Report<'caa/value'> | undefined {
  const written = field(record, 'value')?.octets;
  if (written === undefined || written.hasHoles) return undefined;
  const fault = valueFault(form, written.value);
  if (fault === undefined) return undefined;
  const { kind, meant } = fault;
  return {
    at: written.cover(fault),
    variant: kind,
    args: { tag, value: written.value.slice(fault.start, fault.end) },
    fixes: meant === undefined ? [] : [{ args: { meant }, edits: written.replace(fault, meant) }],
  };
}
