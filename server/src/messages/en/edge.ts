/** What the edges themselves say: command line, code actions, hover frames. */
export const edge = {
  'edge/severity.error': 'error',
  'edge/severity.warning': 'warning',
  'edge/severity.info': 'info',
  'edge/severity.hint': 'hint',
  'edge/summary':
    '{files, one: # file, other: # files} checked: {errors, one: # error, other: # errors}, {warnings, one: # warning, other: # warnings}, {others, one: # note, other: # notes}.',
  'edge/fix-all': 'Apply all safe Zonewise fixes',
  'edge/ignore-record': 'Ignore `{rule}` for this record',
  'edge/ignore-file': 'Ignore `{rule}` in this file',
  'edge/split-strings': 'Split into 255-octet strings',
  'edge/join-strings': 'Join strings',
  'edge/quote-value': 'Quote this value',
  'edge/open-rule': 'Explain {rule}',
  'edge/offline':
    'DNS does not answer. What is not in the files is unknown until it does; nothing is asked again for a while.',
  'edge/no-server': '`{server}` in `zonewise.dns.servers` is no address of a name server: it is not asked.',
} as const;
