import { printConfig } from '../check/print-config';
import { checkOptions, requestOf } from '../check/request';
import { runCheck } from '../check/run-check';
import { runOnChanges } from '../check/watch';
import { defineCommand } from '../command';
import { pathsArgument } from '../options';

/** `zonewise check`: finds what breaks mail in the files that the paths name, repairs it if requested, and reports. */
export const check = defineCommand({
  name: 'check',
  summary: 'cli/command.check',
  arguments: [pathsArgument],
  options: checkOptions,
  exitCodes: 'cli/exit.check',
  examples: [
    'check zones/ terraform/',
    'check --fix example.com.zone',
    'check --format sarif --output-file zonewise.sarif --format text zones/',
    'check --since origin/main --fail-on warning .',
  ],
  async run({ args, options, written }, shell) {
    const request = requestOf(args, options, written);
    if ('id' in request) {
      shell.complain(request);
      return 2;
    }
    if (request.printConfig !== undefined) return printConfig(request.printConfig, request, shell);
    if (!request.watch) return runCheck(request, shell);
    const end = new AbortController();
    process.once('SIGINT', () => end.abort());
    const own = [request.baseline, ...request.outputs.map(({ file }) => file)].filter((file) => file !== undefined);
    return runOnChanges(request.paths, own, end.signal, () => runCheck(request, shell));
  },
});
