/** The diagnostic that a client gets in place of those that are not shown. */
export const diagnostics = {
  'diagnostics/shown': '{shown} of {total} findings shown, errors first; `zonewise check` lists all.',
} as const;
