/** How the name of a zone is known. */
export const origin = {
  'origin/by.option': 'given on the command line',
  'origin/by.setting': 'set in `zonewise.origins`',
  'origin/by.project': 'from `{file}`',
  'origin/by.view': 'from `{file}`, view `{view}`',
  'origin/by.directive': 'from `$ORIGIN`',
  'origin/by.soa': 'from the SOA record',
  'origin/by.banner': 'from the comment at the beginning of the file',
  'origin/by.file-name': 'from the name of the file',
  'origin/by.unknown': 'no `$ORIGIN`, and nothing else names the zone',
} as const;
