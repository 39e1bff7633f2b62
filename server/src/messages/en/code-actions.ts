/** Titles of code actions that belong to no rule. */
export const codeActions = {
  'code-actions/remove-discarded': 'Remove this record, which receivers disregard: another one of its kind counts',
  'code-actions/merge-discarded': 'Merge the terms that only this record has into the effective one',
  'code-actions/sort-records': 'Sort records by name',
  'code-actions/fix-all': 'Apply all safe Zonewise fixes',
  'code-actions/show-spf-tree': 'Show the SPF tree',
  'code-actions/copy-record': 'Copy `{name}` from {file}',
  'code-actions/wizard.spf': 'Add an SPF record step by step…',
  'code-actions/wizard.dkim': 'Add a DKIM key step by step…',
  'code-actions/wizard.dmarc': 'Add a DMARC record step by step…',
  'code-actions/wizard.lock-down': 'Lock down this domain without mail…',
  'code-actions/explain-rule': 'Explain `{rule}`',
  'code-actions/ignore-record': 'Ignore `{rule}` for this record',
  'code-actions/ignore-file': 'Ignore `{rule}` in this file',
  'code-actions/split-strings': 'Split into 255-octet strings',
  'code-actions/join-strings': 'Join strings',
  'code-actions/quote-value': 'Quote this value',
} as const;
