import type { InvalidName, RecordProblem } from '../../records/rdata/problem';
import { defineRule } from '../rule';
import { excerpt } from './problems';

export const invalidName = defineRule({
  id: 'zone/invalid-name',
  severity: 'error',
  needs: 'text',
  references: ['RFC 1035 section 2.3.4', 'RFC 2181 section 11'],
  summary: 'A label has 1 to 63 octets, and a name at most 255.',
  on: 'record',
  check({ record }, report) {
    for (const problem of record.problems) {
      if (!isAboutName(problem)) continue;
      const { kind, place, word, octets } = problem;
      report({ at: place, variant: kind, args: { word: excerpt(word), octets } });
    }
  },
});

function isAboutName(problem: RecordProblem): problem is InvalidName {
  return problem.kind === 'empty-label' || problem.kind === 'long-label' || problem.kind === 'long-name';
}
