import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { severityOf } from '../../config/judge';
import { message } from '../../messages/message';
import { rules } from '../../rules/catalogue';
import type { Shell } from '../command';
import { publicJson } from '../public-json';
import type { CheckRequest } from './request';
import { configsFor } from './session';

/**
 * Prints the configuration that applies to a file, as JSON: the severity of every rule, and from which zonewise.json it
 * comes.
 */
export async function printConfig(file: string, request: CheckRequest, shell: Shell): Promise<number> {
  const configs = await configsFor(request, shell.chosenLanguage);
  if (configs === undefined) {
    shell.complain(message('cli/trouble.cannot-read', { path: request.config ?? file }));
    return 2;
  }
  const uri = pathToFileURL(resolve(file)).href;
  await configs.load([uri]);
  const { language, include, dnsMode, ...config } = configs.of(uri);
  const shown = {
    file,
    configuration: configs.fileOf(uri)?.path ?? null,
    language,
    include,
    dns: dnsMode,
    rules: Object.fromEntries(
      rules.map((rule) => [rule.id, severityOf(rule, { ...config, language, include, dnsMode })]),
    ),
  };
  process.stdout.write(publicJson('config', shown));
  return 0;
}
