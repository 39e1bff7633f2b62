/** Texts of the command line. */
export const cli = {
  'cli/severity.error': 'error',
  'cli/severity.warning': 'warning',
  'cli/severity.info': 'info',
  'cli/severity.hint': 'hint',
  'cli/folded': '{others, one: # more finding, other: # more findings} of this kind; `--verbose` lists all.',
  'cli/summary':
    '{files, one: # file, other: # files} checked: {errors, one: # error, other: # errors}, {warnings, one: # warning, other: # warnings}, {others, one: # note, other: # notes}.',
} as const;
