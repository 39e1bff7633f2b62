import * as vscode from 'vscode';
import { ok } from '../assert';
import { open } from '../editor';

/** Newer than the oldest editor that the extension supports. */
interface ToolsApi {
  readonly lm: {
    readonly tools?: readonly { readonly name: string }[];
    invokeTool?(name: string, options: object): Promise<{ readonly content: readonly { readonly value?: unknown }[] }>;
  };
}

suite('tools for language models', () => {
  const { lm }: ToolsApi = vscode as object as ToolsApi;

  test('are known to the editor, and answered by the server', async function () {
    if (lm.tools === undefined || lm.invokeTool === undefined) this.skip();
    await open('example.com.zone');
    ok(
      lm.tools.some(({ name }) => name === 'zonewise_check'),
      `the tools: ${lm.tools.map(({ name }) => name).join(', ')}`,
    );
    const input = { paths: ['example.com.zone'] };
    const { content } = await lm.invokeTool('zonewise_check', { input, toolInvocationToken: undefined });
    const text = String(content[0]?.value);
    ok(text.includes('example.com.zone:'), `the answer: ${text}`);
  });
});
