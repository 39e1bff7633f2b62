import type { Finding } from '../rules/rule';

/**
 * One fault, one finding: leaves out that a domain lacks what another finding shows, on a line that is no record or at a
 * wrong name.
 */
export function withoutExplained(findings: readonly Finding[]): readonly Finding[] {
  const explained = new Set(findings.map(explains));
  return findings.filter(({ rule }) => !explained.has(rule.id));
}

/** The rule that has nothing to add to this finding. */
function explains({ rule, message }: Finding): string | undefined {
  switch (rule.id) {
    case 'txt/bare-record':
      return `domain/missing-${String(message.args['family']).toLowerCase()}`;
    case 'dkim/misplaced-record':
      return 'domain/missing-dkim';
    default:
      return undefined;
  }
}
