import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commands } from '../../../server/src/cli/commands';
import { run } from './run';

it.each([
  ['markdown', 'docs/cli.md'],
  ['man', 'docs/zonewise.1'],
])('the %s in the repository describes every option', (_format, path) => {
  // roff writes a hyphen as `\-`.
  const text = readFileSync(path, 'utf8').replaceAll('\\-', '-');
  for (const { name, options } of commands) {
    expect(text).toContain(`zonewise ${name} [OPTIONS]`);
    const shown = Object.entries(options).filter(([, { isHidden }]) => isHidden !== true);
    for (const [option] of shown) expect(text).toContain(`--${option}`);
  }
});

it('the manual page has no line that roff would misread', async () => {
  const { out } = await run('/', 'help', '--format', 'man', '--language', 'ro');
  const requests = out.split('\n').filter((line) => /^[.']/.test(line));
  expect(requests.filter((line) => !/^\.(?:TH|SH|SS|B|I|TP|PP|nf|fi)\b/.test(line))).toEqual([]);
  expect(out).toContain('.SH COMENZI');
});
