import { describe, expect, test } from 'vitest';
import { mcpLaunches } from '../../../client/src/mcp-servers';

const zones = { name: 'zones', uri: { scheme: 'file', fsPath: '/srv/zones' } };
const cloud = { name: 'cloud', uri: { scheme: 'file', fsPath: '/srv/my cloud' } };
const remote = { name: 'repo', uri: { scheme: 'vscode-vfs', fsPath: '/repo' } };

describe('MCP servers for the editor', () => {
  const launches = (folders: Parameters<typeof mcpLaunches>[0], isTrusted = true) =>
    mcpLaunches(folders, { isTrusted, script: '/x/dist/mcp.js', language: 'ro' }).map(
      ({ label, args }) => `${label}: ${args.join(' | ')}`,
    );

  test('one for each folder on disk', () => {
    expect(launches([zones, remote])).toEqual(['Zonewise: /x/dist/mcp.js | --language=ro | /srv/zones']);
    expect(launches([zones, cloud])).toEqual([
      'Zonewise (zones): /x/dist/mcp.js | --language=ro | /srv/zones',
      'Zonewise (cloud): /x/dist/mcp.js | --language=ro | /srv/my cloud',
    ]);
  });

  test('none without a folder on disk, and none in untrusted workspaces', () => {
    expect(launches([])).toEqual([]);
    expect(launches([remote])).toEqual([]);
    expect(launches([zones], false)).toEqual([]);
  });

  test('run in Node, also where the editor is an Electron program', () => {
    const [launch] = mcpLaunches([zones], { isTrusted: true, script: 's', language: 'en' });
    expect(launch?.env).toEqual({ ELECTRON_RUN_AS_NODE: '1' });
  });
});
