import { statusesOf } from '../../features/mail-status/domains';
import { message, type Message } from '../../messages/message';
import { canonicalName } from '../../records/names';
import { defineCommand } from '../command';
import { reportOf, statusLines } from '../domain-report';
import { openWorkspace } from '../open-workspace';
import { domainArgument, formatOption, originOption, pathsArgument } from '../options';
import { paintFor } from '../paint';
import { publicJson } from '../public-json';

/** `zonewise senders`: what a domain publishes for mail and what receivers require. */
export const senders = defineCommand({
  name: 'senders',
  summary: 'cli/command.senders',
  arguments: [domainArgument, { ...pathsArgument, name: 'FILES' }],
  options: { ...originOption, ...formatOption },
  exitCodes: 'cli/exit.senders',
  examples: ['senders example.com zones/*.zone'],
  async run({ args: [written = '', ...paths], options: { origin, format } }, { language, complain }) {
    const troubles: Message[] = [];
    const { workspace, given } = await openWorkspace(paths, origin, (told) => troubles.push(told), complain);
    const domain = canonicalName(written);
    const statuses = domain === undefined ? [] : statusesOf(workspace, domain);
    if (statuses.length === 0) troubles.push(message('cli/trouble.no-holder', { domain: written }));
    const reports = statuses.map(({ uri, status }) => reportOf(given.get(uri) ?? uri, status, language));
    if (format === 'json') process.stdout.write(publicJson('senders', { domains: reports }));
    else process.stdout.write(reports.map((report) => statusLines(report, paintFor(process.stdout))).join('\n'));
    for (const trouble of troubles) complain(trouble);
    if (troubles.length > 0) return 2;
    return reports.some(({ requirements }) => requirements.some(({ state }) => state === 'bad')) ? 1 : 0;
  },
});
