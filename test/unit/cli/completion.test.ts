import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../server/src/cli/commands';
import { folderOf, run } from './run';

const shells = ['bash', 'zsh', 'fish', 'powershell'];

describe.each(shells)('the script for %s', (shell) => {
  it('has every command and every option of the table', async () => {
    const { code, out } = await run('/', 'completion', shell);
    const options = commands.flatMap(({ options: table }) =>
      Object.entries(table).flatMap(([name, { isHidden }]) => (isHidden === true ? [] : [name])),
    );
    for (const word of [...commands.map(({ name }) => name), ...options]) expect(out).toContain(word);
    expect(code).toBe(0);
  });

  it.skipIf(shell === 'powershell' || spawnSync(shell, ['-c', 'exit']).status !== 0)('is valid', async () => {
    const { out } = await run('/', 'completion', shell, '--language', 'ro');
    const folder = await folderOf({ script: out });
    expect(spawnSync(shell, ['-n', join(folder, 'script')], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});

describe('bash', () => {
  it.each([
    ['zonewise ch', 'check'],
    ['zonewise check --fi', '--fix'],
    ['zonewise spf --format js', 'json'],
    ['zonewise completion po', 'powershell'],
    ['zonewise help sen', 'senders'],
    ['zonewise check a.', 'a.zone'],
  ])('completes %j with %s', async (line, expected) => {
    const { out: script } = await run('/', 'completion', 'bash');
    const folder = await folderOf({ 'a.zone': '' });
    const words = `COMP_WORDS=(${line}); COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 ))`;
    writeFileSync(join(folder, 'test.sh'), `${script}\n${words}\n_zonewise\necho "\${COMPREPLY[@]}"\n`);
    const { stdout } = spawnSync('bash', ['test.sh'], { cwd: folder, encoding: 'utf8' });
    expect(stdout.trim()).toBe(expected);
  });
});
