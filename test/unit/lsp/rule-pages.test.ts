import { expect, it } from 'vitest';
import { startSession } from './session';

const initialize = { initializationOptions: { trusted: true } };
const explain = { command: 'zonewise.explainRule', arguments: ['spf/no-ptr'] };

it('opens the page as a virtual document where the client shows those', async () => {
  const capabilities = { window: { showDocument: { support: true } }, workspace: { textDocumentContent: {} } };
  const { client, result } = await startSession(capabilities, {}, { initialize });
  expect(result.capabilities.workspace?.textDocumentContent).toEqual({ schemes: ['zonewise-rule'] });
  const shown: unknown[] = [];
  client.onRequest('window/showDocument', (params) => {
    shown.push(params);
    return { success: true };
  });
  expect(await client.sendRequest('workspace/executeCommand', explain)).toBe('# spf/no-ptr\n');
  const uri = 'zonewise-rule:/spf/no-ptr.md';
  expect(shown).toEqual([{ uri, takeFocus: true }]);
  expect(await client.sendRequest('workspace/textDocumentContent', { uri })).toEqual({ text: '# spf/no-ptr\n' });
  const other = { uri: 'zonewise-rule:/../secret.md' };
  expect(await client.sendRequest('workspace/textDocumentContent', other)).toEqual({ text: '' });
});

it('opens the file where the client only opens files', async () => {
  const { client } = await startSession({ window: { showDocument: { support: true } } }, {}, { initialize });
  const shown = new Promise((resolve) => {
    client.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
      resolve(uri);
      return { success: true };
    });
  });
  await client.sendRequest('workspace/executeCommand', explain);
  expect(await shown).toBe('file:///pages/spf/no-ptr.md');
});

it('shows a message in every other client, and nothing for what is not a rule', async () => {
  const { client } = await startSession({}, {}, { initialize });
  const told = new Promise((resolve) => {
    client.onNotification('window/showMessage', ({ message }: { message: string }) => {
      resolve(message);
    });
  });
  await client.sendRequest('workspace/executeCommand', explain);
  expect(await told).toMatch(/^spf\/no-ptr: /);
  expect(await client.sendRequest('workspace/executeCommand', { ...explain, arguments: ['x/y'] })).toBeNull();
  expect(await client.sendRequest('workspace/executeCommand', { ...explain, arguments: {} })).toBeNull();
});
