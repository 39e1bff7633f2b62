/** The editor's command that shows the page of a rule; argument: the id of the rule. */
export const EXPLAIN_RULE = 'zonewise.explainRule';

/** The scheme of the virtual documents with the pages of rules: `zonewise-rule:/spf/no-ptr.md`. */
export const RULE_PAGE_SCHEME = 'zonewise-rule';
