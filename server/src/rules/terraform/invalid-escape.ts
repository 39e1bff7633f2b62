import { placeAt } from '../../text/span';
import type { ReportedFix } from '../report';
import { defineRule } from '../rule';

export const invalidEscape = defineRule({
  id: 'terraform/invalid-escape',
  severity: 'error',
  fix: 'safe',
  needs: 'module',
  references: ['HCL Native Syntax Specification, Quoted Templates'],
  summary: 'An escape sequence that Terraform does not know: it rejects the file.',
  on: 'hcl',
  check({ segment }, report) {
    for (const { kind, args, start, end } of segment.tree.problems) {
      if (kind !== 'invalid-escape') continue;
      const escape = args['escape'] ?? '';
      const at = placeAt(segment, start, end);
      const meant = meantBy(escape, segment.text.charAt(end));
      const fixes: ReportedFix<'terraform/invalid-escape'>[] =
        meant === undefined ? [] : [{ args: { meant }, edits: [{ place: at, text: meant }] }];
      report({ at, args: { escape }, fixes });
    }
  },
});

/** The character itself, except where letters or digits may have meant something else. `${` is written `$${`. */
function meantBy(escape: string, next: string): string | undefined {
  const character = escape.slice(1);
  if (character === '' || /^[\p{L}\p{N}]/u.test(character)) return undefined;
  return next === '{' && (character === '$' || character === '%') ? character + character : character;
}
