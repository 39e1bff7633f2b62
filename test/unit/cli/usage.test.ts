import { describe, expect, it } from 'vitest';
import { commands } from '../../../server/src/cli/commands';
import { run } from './run';

describe('a command line that is not understood', () => {
  it.each([
    ['chek', "unknown command 'chek'; did you mean 'check'?"],
    ['conquer', "unknown command 'conquer'; `zonewise help` lists all"],
    ['check', 'PATHS is missing; see `zonewise check --help`'],
    ['check --formt json a', "unknown option '--formt' of `zonewise check`; did you mean '--format'?"],
    ['check --nonsense a', "unknown option '--nonsense'; see `zonewise check --help`"],
    ['check -x a', "unknown option '-x'; see `zonewise check --help`"],
    ['check --format', '--format needs a value: --format FORMAT'],
    ['check --origin --fix a', '--origin needs a value: --origin NAME'],
    ['check --diff=yes a', '--diff does not take a value'],
    ['check --fix=yes a', "--fix must be one of ask:RULE, not 'yes'"],
    ['check --fix ask:spf/no-prt a', "unknown rule 'spf/no-prt'; did you mean 'spf/no-ptr'?"],
    ['check --select spf/no-prt a', "unknown rule 'spf/no-prt'; did you mean 'spf/no-ptr'?"],
    ['check --ignore spf,dkmi/* a', "unknown rule 'dkmi/*'; did you mean 'dkim/*'?"],
    ['check --ignore spf,mail/* a', "unknown rule 'mail/*'; `zonewise rules` lists all"],
    ['check --fix ask: a', '--fix needs a value: --fix ask:RULE'],
    ['check --severity spf/no-ptr a', '--severity needs a value: --severity RULE=LEVEL'],
    [
      'check --severity spf/no-ptr=eror a',
      "--severity must be one of error, warning, info, hint, off, not 'eror'; did you mean 'error'?",
    ],
    ['check --origin a..b a', '`a..b` is not a valid domain name'],
    ['lsp --socket port', "--socket must be a whole number, not 'port'"],
    ['lsp --socket 65536', '--socket must be at most 65535, not 65536'],
    ['mcp /missing', '/missing: not a folder'],
    ['init --ci gitlb', "--ci must be one of github, gitlab, none, not 'gitlb'; did you mean 'gitlab'?"],
    ['init /missing', '/missing: no DNS file found'],
    ['diff a', 'B is missing; see `zonewise diff --help`'],
    ['rules a', "unexpected argument 'a'; see `zonewise rules --help`"],
    ['check --severity spf/no-ptr=fatal a', "--severity must be one of error, warning, info, hint, off, not 'fatal'"],
    ['rules --format jsn', "--format must be one of text, json, not 'jsn'; did you mean 'json'?"],
    [
      'completion pwershell',
      "SHELL must be one of bash, zsh, fish, powershell, not 'pwershell'; did you mean 'powershell'?",
    ],
    ['check --max-warnings few a', "--max-warnings must be a whole number, not 'few'"],
    [
      'check --format json --format sarif a',
      'only one --format can be printed; add --output-file after each of the others',
    ],
    ['check --update-baseline a', '--update-baseline needs --baseline FILE'],
    ['check --config a --no-config a', '--config and --no-config exclude each other'],
    ['check --watch -', '--watch needs files: standard input is read once'],
    ['check --dns sometimes a', "--dns must be one of live, workspace, off, not 'sometimes'"],
    ['spf', 'DOMAIN is missing; see `zonewise spf --help`'],
    ['spf a.example', '--ip is missing: give the sending address'],
    ['spf a.example --ip 1.2.3', "--ip must be an IPv4 or IPv6 address, not '1.2.3'"],
    ['senders a.example', 'FILES is missing; see `zonewise senders --help`'],
    ['explain', 'RULE is missing; see `zonewise explain --help`'],
    ['explain a b', "unexpected argument 'b'; see `zonewise explain --help`"],
    ['explain spf/no-prt', "unknown rule 'spf/no-prt'; did you mean 'spf/no-ptr'?"],
    ['help chek', "unknown command 'chek'; did you mean 'check'?"],
  ])('%s', async (line, told) => {
    expect(await run('/', ...line.split(' '))).toEqual({ code: 2, out: '', err: `zonewise: ${told}\n` });
  });
});

describe('help', () => {
  it('lists every command', async () => {
    const { out } = await run('/', 'help');
    expect([...out.matchAll(/^ {2}(\w+) {2}/gm)].map(([, name]) => name)).toEqual(commands.map(({ name }) => name));
    for (const same of [[], ['--help'], ['-h']]) expect((await run('/', ...same)).out).toBe(out);
  });

  it.each(commands.map(({ name }) => name))('%s describes its arguments and options', async (name) => {
    const { code, out } = await run('/', name, '--help');
    const command = commands.find((candidate) => candidate.name === name);
    const shown = Object.entries(command?.options ?? {}).filter(([, { isHidden }]) => isHidden !== true);
    for (const [option] of shown) expect(out).toContain(`--${option}`);
    for (const { name: argument } of command?.arguments ?? []) expect(out).toMatch(new RegExp(`^  ${argument} `, 'm'));
    expect(code).toBe(0);
    expect((await run('/', 'help', name)).out).toBe(out);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it('reports what is wrong with a command line in the chosen language', async () => {
    expect((await run('/', 'spf', '--language', 'ro')).err).toContain('lipsește DOMAIN');
    expect((await run('/', 'spf', '--language=ro', '--lookups')).err).toContain('opțiune necunoscută');
  });

  it('is in the chosen language', async () => {
    expect((await run('/', 'check', '--language', 'ro', '--help')).out).toContain('Utilizare: zonewise check');
  });

  it('has examples that are understood', () => {
    for (const command of commands) {
      for (const example of command.examples ?? []) {
        const [name, ...args] = example.split(' ');
        expect([name, command.read(args).kind]).toEqual([command.name, 'run']);
      }
    }
  });
});
