export const config = {
  'config/unused-ignore': 'Comentariu de ignorare nefolosit: aici nu există nicio constatare `{id}`.',
  'config/unused-ignore.unknown': 'Comentariu de ignorare nefolosit: `{id}` nu este identificatorul unei reguli.',
  'config/unused-ignore.nothing': 'Comentariu de ignorare nefolosit: aici nu există nicio constatare.',
} as const;
