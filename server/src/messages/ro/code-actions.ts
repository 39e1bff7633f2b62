export const codeActions = {
  'code-actions/remove-discarded': 'Șterge înregistrarea, pe care destinatarii o ignoră: contează alta de același fel',
  'code-actions/merge-discarded': 'Mută ce spune numai această înregistrare în cea care contează',
  'code-actions/fix-all': 'Aplică toate corecturile sigure Zonewise',
  'code-actions/show-spf-tree': 'Arată arborele SPF',
  'code-actions/ignore-record': 'Ignoră `{rule}` pentru această înregistrare',
  'code-actions/ignore-file': 'Ignoră `{rule}` în acest fișier',
  'code-actions/split-strings': 'Împarte în șiruri de 255 de octeți',
  'code-actions/join-strings': 'Unește șirurile',
  'code-actions/quote-value': 'Pune valoarea între ghilimele',
} as const;
