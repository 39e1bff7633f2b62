export const config = {
  'config/unused-ignore': 'Acest comentariu nu ascunde nimic: aici nu există nicio constatare `{id}`.',
  'config/unused-ignore.unknown': '`{id}` nu este identificatorul unei reguli, deci acest comentariu nu ascunde nimic.',
  'config/unused-ignore.nothing': 'Acest comentariu nu ascunde nimic: aici nu există nicio constatare.',
} as const;
