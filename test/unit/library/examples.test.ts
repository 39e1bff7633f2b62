import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test, vi } from 'vitest';
import * as library from '../../../server/src/library/main';

// The examples of docs/library.md compile, run, and print what their comments show.

const examples = [...readFileSync('docs/library.md', 'utf8').matchAll(/```ts\n(.*?)```/gs)].map(
  ([, code = '']) => code,
);

test('compile', () => {
  const paths = new Map(examples.map((code, index) => [`${process.cwd()}/docs/example-${index}.ts`, code]));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.Preserve,
    resolveJsonModule: true,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    paths: { zonewise: [`${process.cwd()}/server/src/library/main.ts`] },
  };
  const host = ts.createCompilerHost(options);
  host.fileExists = (path) => paths.has(path) || ts.sys.fileExists(path);
  host.readFile = (path) => paths.get(path) ?? ts.sys.readFile(path);
  const program = ts.createProgram([...paths.keys()], options, host);
  const problems = [...paths.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});

describe('run', () => {
  test.each(examples)('%s', async (code) => {
    const printed: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
      printed.push(values.map(String).join(' '));
    });
    const target = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext };
    const script = ts
      .transpileModule(code, { compilerOptions: target })
      .outputText.replace(/import (\{[^}]*\}) from 'zonewise';/, 'const $1 = globalThis.zonewise;');
    Object.assign(globalThis, { zonewise: library });
    await import(`data:text/javascript;base64,${Buffer.from(script).toString('base64')}`);
    log.mockRestore();
    expect(printed.length).toBeGreaterThan(0);
    const shown = [...code.matchAll(/^console\.log.*\/\/ (?:… )?(.*)$/gm)].map(([, text = '']) => text);
    for (const text of shown) expect(printed.join('\n')).toContain(text);
  });
});
