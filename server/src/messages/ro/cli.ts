export const cli = {
  'cli/severity.error': 'eroare',
  'cli/severity.warning': 'avertisment',
  'cli/severity.info': 'informație',
  'cli/severity.hint': 'sugestie',
  'cli/folded':
    'Încă {others, one: o constatare, few: # constatări, other: # de constatări} de acest fel; `--verbose` le afișează pe toate.',
  'cli/summary':
    '{files, one: # fișier verificat, few: # fișiere verificate, other: # de fișiere verificate}: {errors, one: # eroare, few: # erori, other: # de erori}, {warnings, one: # avertisment, few: # avertismente, other: # de avertismente}, {others, one: # notă, few: # note, other: # de note}.',
} as const;
