import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { bounceText } from '../../features/bounce/bounce-text';
import { readBounce, type Bounce } from '../../mail/bounce/bounce';
import { statusesOf } from '../../features/mail-status/domains';
import { message, type Message } from '../../messages/message';
import { canonicalName } from '../../records/names';
import { defineCommand, type Shell } from '../command';
import { openWorkspace } from '../open-workspace';
import { formatOption, originOption, pathsArgument } from '../options';
import { paintFor } from '../paint';
import { publicJson } from '../public-json';
import { reportOf, statusLines } from '../domain-report';

/** `zonewise bounce`: why a receiver refused a message, and what the given files publish for its domain. */
export const bounce = defineCommand({
  name: 'bounce',
  summary: 'cli/command.bounce',
  arguments: [
    { name: 'FILE', help: 'cli/argument.reply', isOptional: true, completes: 'path' },
    { ...pathsArgument, name: 'ZONES', help: 'cli/argument.zones', isOptional: true },
  ],
  options: { ...originOption, ...formatOption },
  exitCodes: 'cli/exit.plain',
  examples: ['bounce mail.log zones/*.zone'],
  async run({ args: [file = '-', ...paths], options: { origin, format } }, shell) {
    const reply = await readText(file);
    const read = reply === undefined ? undefined : readBounce(reply);
    if (read !== undefined) return explain(read, { paths, origin, format }, shell);
    shell.complain(
      reply === undefined ? message('cli/trouble.cannot-read', { path: file }) : message('bounce/not-a-bounce'),
    );
    return 2;
  },
});

interface Given {
  readonly paths: readonly string[];
  readonly origin: string | undefined;
  readonly format: 'text' | 'json';
}

async function explain(read: Bounce, options: Given, { language, complain }: Shell): Promise<number> {
  const troubles: Message[] = [];
  const { workspace, given } = await openWorkspace(
    options.paths,
    options.origin,
    (told) => troubles.push(told),
    complain,
  );
  const domain = read.domain === undefined ? undefined : canonicalName(read.domain);
  const statuses = domain === undefined ? [] : statusesOf(workspace, domain);
  const domains = statuses.map(({ uri, status }) => reportOf(given.get(uri) ?? uri, status, language));
  const [reason, advice] = bounceText(read, language);
  if (options.format === 'json') {
    const { receiver, requirement, reply } = read;
    const report = { receiver, requirement, domain: read.domain, reply, reason, advice, domains };
    process.stdout.write(publicJson('bounce', report));
  } else {
    const paint = paintFor(process.stdout);
    const tables = domains.map((report) => `\n${statusLines(report, paint)}`);
    process.stdout.write(`${paint.path(reason)}\n${advice}\n${tables.join('')}`);
  }
  if (options.paths.length > 0 && read.domain !== undefined && domains.length === 0) {
    complain(message('bounce/no-zone', { domain: read.domain }));
  }
  for (const trouble of troubles) complain(trouble);
  return troubles.length > 0 ? 2 : 0;
}

async function readText(file: string): Promise<string | undefined> {
  if (file === '-') return text(process.stdin);
  return readFile(file, 'utf8').catch(() => undefined);
}
