export const config = {
  'config/invalid.json': 'Not valid JSON ({code}); the rest of the file may not be read.',
  'config/invalid.too-large': 'Larger than 1 MiB: this configuration is not read.',
  'config/invalid.too-deep': 'Nested too deeply: this configuration is not read.',
  'config/invalid.unknown-key': 'Unknown key `{word}`; it has no effect.',
  'config/invalid.unknown-rule': 'There is no rule `{word}`, so this line has no effect.',
  'config/invalid.not-one-of': 'This must be one of {allowed}.',
  'config/invalid.not-a-list': 'A list of strings is expected here.',
  'config/invalid.not-an-object': 'An object is expected here.',
  'config/invalid.not-in-a-folder': '`{word}` is a setting of the user; a folder cannot set it.',
  'config/unused-ignore': 'Unused ignore comment: there is no `{id}` finding here.',
  'config/unused-ignore.unknown': 'Unused ignore comment: `{id}` is not the id of a rule.',
  'config/unused-ignore.nothing': 'Unused ignore comment: there is no finding here.',
} as const;
