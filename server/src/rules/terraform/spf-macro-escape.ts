import { placeAt } from '../../text/span';
import { defineRule } from '../rule';

export const spfMacroEscape = defineRule({
  id: 'terraform/spf-macro-escape',
  severity: 'error',
  fix: 'safe',
  needs: 'module',
  references: [
    'HCL Native Syntax Specification, Template Directives',
    'RFC 7208 section 7',
    'hashicorp/terraform#22246',
  ],
  summary: 'Terraform reads an SPF macro as a template directive and rejects the file.',
  on: 'hcl',
  check({ segment }, report) {
    for (const { kind, args, start, end } of segment.tree.problems) {
      if (kind !== 'spf-macro') continue;
      const macro = args['macro'] ?? '';
      const edits = [{ place: placeAt(segment, start, start), text: '%' }];
      report({ at: placeAt(segment, start, end), args: { macro }, fixes: [{ args: { macro }, edits }] });
    }
  },
});
