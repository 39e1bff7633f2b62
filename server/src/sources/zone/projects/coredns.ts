import { blocks } from './blocks';
import { zoneName, type Inclusion, type ProjectText, type ZoneDeclaration } from './declaration';

/** `Corefile` of CoreDNS: the `file` plugin of each server block, its `root`, and `import` (coredns.io/manual). */
export function readCoredns(text: string): ProjectText {
  const zones: ZoneDeclaration[] = [];
  const includes: Inclusion[] = [];
  for (const { words, block = [] } of blocks(text, SYNTAX)) {
    if (words[0] === 'import') includes.push({ path: words[1] ?? '' });
    const folder = block.find(({ words: [plugin] }) => plugin === 'root')?.words[1];
    for (const { words: plugin } of block) {
      const [keyword, path, ...own] = plugin;
      if (keyword === 'import' && path !== undefined) includes.push({ path });
      if (keyword !== 'file' || path === undefined) continue;
      for (const key of own.length > 0 ? own : words) {
        const name = zoneOf(key);
        if (name === undefined) continue;
        zones.push({ name, path: folder === undefined || path.startsWith('/') ? path : `${folder}/${path}` });
      }
    }
  }
  return { zones, includes };
}

const SYNTAX = { comments: /#.*/y, end: '\n' } as const;

/** The zone of `dns://example.com:53`; snippets, which have their name in parentheses, have none. */
function zoneOf(key: string): ReturnType<typeof zoneName> {
  const plain = key
    .replace(/,$/, '')
    .replace(/^\w+:\/\//, '')
    .replace(/:\d+$/, '');
  return plain === '' || plain.startsWith('(') || plain.includes('/') ? undefined : zoneName(plain);
}
