import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const grammar = fileURLToPath(new URL('../../../grammars/tree-sitter-dns-zone', import.meta.url));

/** A node of a tree; places count octets. */
export interface GrammarNode {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Tree {
  /** As an S-expression, without anonymous nodes. */
  readonly expression: string;
  /** In the order of the text, each before its children. */
  readonly nodes: readonly GrammarNode[];
}

/** The grammar, compiled with the runtime of the system. */
export interface GrammarParser {
  /** A tree for each text, whose characters are octets. */
  parse(texts: readonly string[]): readonly Tree[];
  dispose(): void;
}

/** `undefined` if there is no C compiler or no libtree-sitter. */
export function compileGrammar(): GrammarParser | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'tree-sitter-'));
  const program = join(folder, 'print');
  const sources = ['src/parser.c', 'src/scanner.c', 'test/print.c'];
  const flags = ['-Werror=implicit', '-Isrc', '-o', program, '-ltree-sitter'];
  const { status, stderr } = spawnSync('cc', [...sources, ...flags], { cwd: grammar, encoding: 'utf8' });
  if (status === 0)
    return {
      parse: (texts) => parse(program, folder, texts),
      dispose: () => {
        rmSync(folder, { recursive: true });
      },
    };
  rmSync(folder, { recursive: true });
  if (process.env['ZONEWISE_TREE_SITTER'] === 'required')
    throw new Error(`install a C compiler and libtree-sitter-dev: the grammar is tested with them\n${stderr}`);
  return undefined;
}

function parse(program: string, folder: string, texts: readonly string[]): readonly Tree[] {
  const paths = texts.map((text, i) => {
    const path = join(folder, `${String(i)}.zone`);
    writeFileSync(path, text, 'latin1');
    return path;
  });
  const input = paths.join('\n');
  const { status, stdout } = spawnSync(program, { input, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 30_000 });
  if (status !== 0) throw new Error(`the parser ended with ${String(status)}`);
  return stdout.split('\n').slice(0, -1).map(readTree);
}

function readTree(line: string): Tree {
  const [expression = '', ...nodes] = line.split('\t');
  return {
    expression,
    nodes: nodes.slice(0, -1).map((node) => {
      const [name = '', start, end] = node.split(' ');
      return { name, start: Number(start), end: Number(end) };
    }),
  };
}
