import type { Problem, ProblemKind } from '../../sources/terraform/hcl/nodes';
import { placeAt } from '../../text/span';
import { defineRule } from '../rule';

/** Problems that stand for themselves; any other one may be the cause of those that follow it in its block. */
const LOCAL: ReadonlySet<ProblemKind> = new Set([
  'repeated-argument',
  'quoted-name',
  'single-quotes',
  'unknown-directive',
]);

/** Problems that have rules of their own. */
const ELSEWHERE: ReadonlySet<ProblemKind> = new Set(['invalid-escape', 'spf-macro']);

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
      if (ELSEWHERE.has(problem.kind)) continue;
      const isLocal = LOCAL.has(problem.kind);
      if (!isLocal && isBroken) continue;
      isBroken ||= !isLocal;
      report({ at: placeAt(segment, problem.start, problem.end), variant: variantOf(problem), args: problem.args });
    }
  },
});

/** Some problems are put differently where the line, or the file, just ends. */
function variantOf({ kind, args }: Problem): string {
  return args['found'] === '' && (kind === 'expected-value' || kind === 'expected-colon') ? `${kind}-end` : kind;
}
