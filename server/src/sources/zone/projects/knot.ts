import { zoneName, type ProjectText } from './declaration';
import { sections, settingOf, type Section } from './settings';

/** `knot.conf` of Knot DNS: zones, the templates that they use, `storage` and `file` (Knot DNS configuration reference). */
export function readKnot(text: string): ProjectText {
  const all = sections(text);
  const templates = new Map(
    all.flatMap((section) => (section.name === 'template' ? [[settingOf(section, 'id') ?? '', section]] : [])),
  );
  const valueOf = (section: Section, key: string) => {
    const template = templates.get(settingOf(section, 'template') ?? 'default');
    return settingOf(section, key) ?? (template && settingOf(template, key));
  };
  const zones = all.flatMap((section) => {
    if (section.name !== 'zone') return [];
    const storage = valueOf(section, 'storage');
    const file = valueOf(section, 'file') ?? '%s.zone';
    const domains = section.settings.find(({ key }) => key === 'domain')?.values ?? [];
    return domains.flatMap((written) => {
      const name = zoneName(written);
      const path = expanded(file, written);
      if (name === undefined || path === undefined) return [];
      return [{ name, path: storage === undefined || path.startsWith('/') ? path : `${storage}/${path}` }];
    });
  });
  const includes = all.flatMap(({ settings }) =>
    settings.filter(({ key }) => key === 'include').flatMap(({ values }) => values.map((path) => ({ path }))),
  );
  return { zones, includes };
}

/** `%s` is the name, `%l[0]` a label of it, `%c[0-1]` characters of it: counted from its end. */
function expanded(path: string, written: string): string | undefined {
  const name = written.replace(/\.$/, '');
  const expanded = path
    .replaceAll('%s', name)
    .replaceAll(/%l\[(\d)\]/g, (_, label: string) => name.split('.').at(-1 - Number(label)) ?? '')
    .replaceAll(/%c\[(\d)(?:-(\d))?\]/g, (_, from: string, to = from) => name.slice(Number(from), Number(to) + 1));
  return expanded.includes('%') ? undefined : expanded;
}
