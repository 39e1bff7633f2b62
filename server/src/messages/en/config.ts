export const config = {
  'config/unused-ignore': 'This ignore silences nothing: no `{id}` finding stands here.',
  'config/unused-ignore.unknown': '`{id}` is not the id of a rule, so this ignore silences nothing.',
  'config/unused-ignore.nothing': 'This ignore silences nothing: there is no finding here.',
} as const;
