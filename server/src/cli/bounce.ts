import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { bounceText } from '../features/bounce/bounce-text';
import { readBounce } from '../mail/bounce/bounce';
import { languageOf } from '../messages/catalogues';
import { render } from '../messages/render';
import { canonicalName } from '../records/names';
import type { BounceOptions } from './arguments';
import { openWorkspace } from './open-workspace';
import { paintFor } from './paint';
import { reportOf, statusesOf, statusLines } from './senders';

/** Explains why a receiver refused a message, and shows what the given files publish for its domain. */
export async function bounce(options: BounceOptions, locale: string | undefined): Promise<number> {
  const language = languageOf(options.language, locale);
  const complain = (line: string) => void process.stderr.write(`zonewise: ${line}\n`);
  const reply = await readText(options.file);
  if (reply === undefined) {
    complain(`${options.file}: cannot be read`);
    return 2;
  }
  const read = readBounce(reply);
  if (read === undefined) {
    complain(render({ id: 'bounce/not-a-bounce', args: {} }, language));
    return 2;
  }
  const troubles: string[] = [];
  const { workspace, given } = await openWorkspace(options.paths, options.origin, (line) => troubles.push(line));
  const domain = read.domain === undefined ? undefined : canonicalName(read.domain);
  const statuses = domain === undefined ? [] : statusesOf(workspace, domain);
  const domains = statuses.map(({ uri, status }) => reportOf(given.get(uri) ?? uri, status, language));
  const [reason, advice] = bounceText(read, language);
  if (options.format === 'json') {
    const { receiver, requirement, reply } = read;
    const report = { version: 1, receiver, requirement, domain: read.domain, reply, reason, advice, domains };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    const paint = paintFor(process.stdout);
    const tables = domains.map((report) => `\n${statusLines(report, paint)}`);
    process.stdout.write(`${paint.path(reason)}\n${advice}\n${tables.join('')}`);
  }
  if (options.paths.length > 0 && read.domain !== undefined && domains.length === 0) {
    complain(render({ id: 'bounce/no-zone', args: { domain: read.domain } }, language));
  }
  for (const trouble of troubles) complain(trouble);
  return troubles.length > 0 ? 2 : 0;
}

async function readText(file: string): Promise<string | undefined> {
  if (file === '-') return text(process.stdin);
  return readFile(file, 'utf8').catch(() => undefined);
}
