export const config = {
  'config/unused-ignore': 'Unused ignore comment: there is no `{id}` finding here.',
  'config/unused-ignore.unknown': 'Unused ignore comment: `{id}` is not the id of a rule.',
  'config/unused-ignore.nothing': 'Unused ignore comment: there is no finding here.',
} as const;
