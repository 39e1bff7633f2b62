import type { Problem, ProblemKind } from '../../sources/terraform/hcl/nodes';
import { placeAt } from '../../text/span';
import { defineRule } from '../rule';

/** Independent problems; any other one may be the cause of those that follow it in its block. */
const LOCAL: ReadonlySet<ProblemKind> = new Set([
  'repeated-argument',
  'quoted-name',
  'single-quotes',
  'unknown-directive',
]);

export const syntax = defineRule({
  id: 'terraform/syntax',
  severity: 'error',
  needs: 'module',
  references: ['HCL Native Syntax Specification'],
  summary: 'Terraform cannot read the file.',
  on: 'hcl',
  check({ segment }, report) {
    let isBroken = false;
    for (const problem of segment.tree.problems) {
      const { kind } = problem;
      if (kind === 'invalid-escape' || kind === 'spf-macro') continue; // they have rules of their own
      const isLocal = LOCAL.has(problem.kind);
      if (!isLocal && isBroken) continue;
      isBroken ||= !isLocal;
      report({
        at: placeAt(segment, problem.start, problem.end),
        variant: variantOf(kind, problem),
        args: wordsOf(problem),
      });
    }
  },
});

/** Some problems have another message if the line or the file ends there. */
function variantOf<K extends ProblemKind>(kind: K, { args }: Problem) {
  if (args['found'] !== '') return kind;
  return kind === 'expected-value' ? 'expected-value-end' : kind === 'expected-colon' ? 'expected-colon-end' : kind;
}

/** Each kind of problem has some of these. */
function wordsOf({ args }: Problem) {
  const { found = '', name = '', type = '', opening = '', word = '', text = '', marker = '', code = '' } = args;
  return { found, name, type, opening, word, text, marker, code };
}
