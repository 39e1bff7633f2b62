import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOOLS } from '../../../server/src/features/agent/tools';

interface Contribution {
  readonly name: string;
  readonly toolReferenceName: string;
  readonly modelDescription: string;
  readonly inputSchema: unknown;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: { readonly languageModelTools: readonly Contribution[] };
};

test('language models in the editor have the tools of the MCP server', () => {
  const declared = contributes.languageModelTools.map(({ name, modelDescription, inputSchema }) => {
    return { name, description: modelDescription, input: inputSchema };
  });
  expect(declared).toEqual(TOOLS.map(({ name, description, input }) => ({ name, description, input })));
});

test('people refer to tools by names of their own', () => {
  const names = contributes.languageModelTools.map(({ toolReferenceName }) => toolReferenceName);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^zonewise[A-Z][a-z]+$/.test(name))).toEqual([]);
});
