export const origin = {
  'origin/by.option': 'dat în linia de comandă',
  'origin/by.setting': 'setat în `zonewise.origins`',
  'origin/by.project': 'din `{file}`',
  'origin/by.view': 'din `{file}`, vizualizarea `{view}`',
  'origin/by.directive': 'din `$ORIGIN`',
  'origin/by.soa': 'din înregistrarea SOA',
  'origin/by.banner': 'din comentariul de la începutul fișierului',
  'origin/by.file-name': 'din numele fișierului',
  'origin/by.unknown': 'lipsește `$ORIGIN` și nimic altceva nu numește zona',
} as const;
