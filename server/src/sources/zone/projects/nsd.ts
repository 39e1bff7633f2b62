import { zoneName, type ProjectText } from './declaration';
import { sections, settingOf, type Section } from './settings';

/** `nsd.conf` of NSD: zones with their files or the patterns that they include (nsd.conf(5)). */
export function readNsd(text: string): ProjectText {
  const all = sections(text);
  const patterns = new Map(
    all.flatMap((section) => (section.name === 'pattern' ? [[settingOf(section, 'name') ?? '', section]] : [])),
  );
  const fileOf = (section: Section, depth = 0): string | undefined => {
    const pattern = patterns.get(settingOf(section, 'include-pattern') ?? '');
    const isEnough = pattern === undefined || depth > DEEPEST;
    return settingOf(section, 'zonefile') ?? (isEnough ? undefined : fileOf(pattern, depth + 1));
  };
  const zones = all.flatMap((section) => {
    const written = section.name === 'zone' ? settingOf(section, 'name') : undefined;
    const name = written === undefined ? undefined : zoneName(written);
    const path = fileOf(section);
    return written === undefined || name === undefined || path === undefined
      ? []
      : [{ name, path: expanded(path, written) }];
  });
  const server = all.find((section) => section.name === 'server' && settingOf(section, 'zonesdir') !== undefined);
  const includes = all.flatMap(({ settings }) =>
    settings.filter(({ key }) => key === 'include').flatMap(({ values }) => values.map((path) => ({ path }))),
  );
  return { zones, includes, directory: server && settingOf(server, 'zonesdir') };
}

const DEEPEST = 10;

/** `%s` is the name; `%1` to `%3` are its first characters, `%z`, `%y` and `%x` its last labels. */
function expanded(path: string, written: string): string {
  const name = written.replace(/\.$/, '');
  const fromEnd = name.split('.').reverse();
  return path.replaceAll(/%[s123zyx]/g, (mark) => {
    if (mark === '%s') return name;
    const label = ['%z', '%y', '%x'].indexOf(mark);
    return (label < 0 ? name[Number(mark[1]) - 1] : fromEnd[label]) ?? '.';
  });
}
