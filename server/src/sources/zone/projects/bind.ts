import { zoneName, type ProjectText, type ZoneDeclaration, type Inclusion } from './declaration';
import { blocks, type Statement } from './blocks';

/**
 * `named.conf` of BIND 9: its `zone`, `view`, `include` statements and the `directory` option (BIND ARM, chapter 8).
 */
export function readBind(text: string): ProjectText {
  const zones: ZoneDeclaration[] = [];
  const includes: Inclusion[] = [];
  let directory: string | undefined;
  const visit = (statements: readonly Statement[], view?: string): void => {
    for (const { words, block = [] } of statements) {
      const [keyword = '', argument = ''] = words;
      switch (keyword.toLowerCase()) {
        case 'include':
          includes.push({ path: argument, view });
          break;
        case 'options':
          directory = valueOf(block, 'directory') ?? directory;
          break;
        case 'view':
          if (view === undefined) visit(block, argument);
          break;
        case 'zone': {
          const name = zoneName(argument);
          const path = valueOf(block, 'file');
          if (name !== undefined && path !== undefined)
            zones.push({ name, path: expanded(path, argument, view), view });
        }
      }
    }
  };
  visit(blocks(text, SYNTAX));
  return { zones, includes, directory };
}

const SYNTAX = { comments: /\/\/.*|#.*|\/\*[\s\S]*?(?:\*\/|$)/y, end: ';' } as const;

function valueOf(block: readonly Statement[], keyword: string): string | undefined {
  return block.find(({ words }) => words[0]?.toLowerCase() === keyword)?.words[1];
}

/** BIND 9.20 allows templates to write `$name` and `$view` in the path of a zone. */
function expanded(path: string, name: string, view: string | undefined): string {
  return path.replaceAll('$name', name.toLowerCase()).replaceAll('$view', view ?? '_default');
}
