import { defineRule } from '../rule';

export const invalid = defineRule({
  id: 'config/invalid',
  severity: 'error',
  needs: 'files',
  references: [],
  summary: 'A zonewise.json that cannot be read, or has an unknown key, rule or value.',
  on: 'configuration',
  check({ problems }, report) {
    for (const { fault, place } of problems) report({ at: place, ...fault });
  },
});
