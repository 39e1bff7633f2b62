import { defineRule } from '../rule';

export const valueTooLong = defineRule({
  id: 'terraform/value-too-long',
  severity: 'error',
  needs: 'module',
  references: ['provider documentation'],
  summary: 'The value exceeds the length that the provider accepts.',
  on: 'recordSet',
  check({ set: { row, entries } }, report) {
    const { limit, resource } = row;
    if (limit === undefined) return;
    for (const { raw, txt } of entries.flatMap(({ values }) => values)) {
      if (txt === undefined || raw.length <= limit) continue;
      report({ at: raw.cover({ start: limit, end: raw.length }), args: { octets: raw.length, limit, resource } });
    }
  },
});
