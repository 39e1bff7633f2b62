import { expect, it } from 'vitest';
import { rulePageUrl, ruleUrl } from '../../../server/src/features/links';
import type { RuleMeta } from '../../../server/src/rules/rule';

const rule: RuleMeta = {
  id: 'spf/no-ptr',
  severity: 'warning',
  needs: 'text',
  references: ['a draft', 'RFC 7208 section 5.5'],
  summary: 'x',
};

it('leads to the standard while there is no site', () => {
  expect(ruleUrl(rule, '')).toBe('https://www.rfc-editor.org/rfc/rfc7208.html#section-5.5');
  expect(rulePageUrl(rule, '')).toBeUndefined();
  expect(ruleUrl({ ...rule, references: ['a draft'] }, '')).toBeUndefined();
});

it.each(['https://zonewise.example', 'https://zonewise.example/'])('leads to the page of the rule on %s', (site) => {
  expect(ruleUrl(rule, site)).toBe('https://zonewise.example/rules/spf/no-ptr.html');
  expect(rulePageUrl(rule, site)).toBe('https://zonewise.example/rules/spf/no-ptr.html');
});
