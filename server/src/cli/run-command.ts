import packageJson from '../../../package.json';
import { readArguments } from './arguments';
import { bounce } from './bounce';
import { check } from './check';
import { explain } from './explain';
import { listRules } from './list-rules';
import { senders } from './senders';
import { serve } from './serve';
import { spf } from './spf';
import { usage } from './usage';

/** Runs one command line and returns the exit code: 0, 1 for findings of severity error, 2 for usage and I/O errors. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const command = readArguments(args);
  const locale = process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'];
  switch (command.kind) {
    case 'check':
      return check(command.options, locale);
    case 'spf':
      return spf(command.options);
    case 'senders':
      return senders(command.options, locale);
    case 'bounce':
      return bounce(command.options, locale);
    case 'rules':
      process.stdout.write(listRules(command.json));
      return 0;
    case 'explain':
      return explain(command.rule);
    case 'lsp':
      await serve();
      return 0;
    case 'help':
      process.stdout.write(usage);
      return 0;
    case 'version':
      process.stdout.write(`${packageJson.version}\n`);
      return 0;
    case 'usage':
      process.stderr.write(`zonewise: ${command.problem}\n\n${usage}`);
      return 2;
  }
}
