/** A part of a configuration in the manner of NSD and Knot: keys and values below the name of the part. */
export interface Section {
  readonly name: string;
  /** In order; a key may come several times. */
  readonly settings: readonly Setting[];
}

export interface Setting {
  readonly key: string;
  readonly values: readonly string[];
}

/**
 * Sections of `text`, one for each item of a list (`- domain: …`). A setting before the first section, such as
 * `include`, is in one without a name. Never fails.
 */
export function sections(text: string): readonly Section[] {
  const found: { name: string; settings: Setting[] }[] = [{ name: '', settings: [] }];
  for (const line of text.split('\n')) {
    const [, indent = '', item = '', key = '', rest = ''] = LINE.exec(line) ?? [];
    if (key === '') continue;
    const values = valuesOf(rest);
    // Knot has an `include` at the top after a section, without a blank line or a name of its own.
    const isTop = indent === '' && item === '' && key === 'include' && values.length > 0;
    if (values.length === 0 && item === '') found.push({ name: key, settings: [] });
    else if (isTop) found.push({ name: '', settings: [{ key, values }] });
    else {
      const last = found.at(-1);
      if (item !== '' && last !== undefined && last.settings.length > 0) {
        found.push({ name: last.name, settings: [{ key, values }] });
      } else last?.settings.push({ key, values });
    }
  }
  return found;
}

/** The first value of a key. */
export function settingOf({ settings }: Section, key: string): string | undefined {
  return settings.find((setting) => setting.key === key)?.values[0];
}

const LINE = /^(\s*)(-\s+)?([\w-]+):(?:\s+(.*))?$/;

/** The words up to a comment; a list `[a, b]` gives each of its items. */
function valuesOf(text: string): readonly string[] {
  const words = text.match(/"[^"]*"?|'[^']*'?|#.*|[^\s"'#,[\]]+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  return (comment < 0 ? words : words.slice(0, comment)).map((word) => word.replace(/^["']|["']$/g, ''));
}
