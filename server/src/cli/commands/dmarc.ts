import { chain } from '../../analysis/answers/chain';
import { circles } from '../../analysis/answers/workspace-zones';
import { driveAsync } from '../../dns/drive';
import { neverCancelled } from '../../dns/resolver';
import { discover } from '../../rules/dmarc/discovery';
import { message, type Message } from '../../messages/message';
import { canonicalName } from '../../records/names';
import { absolute } from '../../text/span';
import { defineCommand } from '../command';
import { networkFor } from '../dns';
import { dmarcJson, dmarcText } from '../dmarc-report';
import { openWorkspace } from '../open-workspace';
import { dnsOf, dnsOptions, domainArgument, formatOption, originOption, pathsArgument } from '../options';
import { paintFor } from '../paint';
import { workspacePositions } from '../positions';
import { publicJson } from '../public-json';

/**
 * `zonewise dmarc`: which DMARC record receivers apply to mail from a domain, with the steps that lead to it. The exit
 * code is 0 if there is one, 1 if there is none, 2 for errors, 3 if it is unknown.
 */
export const dmarc = defineCommand({
  name: 'dmarc',
  summary: 'cli/command.dmarc',
  arguments: [domainArgument, { ...pathsArgument, name: 'FILES', help: 'cli/argument.files', isOptional: true }],
  options: { ...originOption, ...dnsOptions, ...formatOption },
  exitCodes: 'cli/exit.dmarc',
  examples: ['dmarc news.example.com zones/*.zone'],
  async run({ args: [written = '', ...paths], options }, { language, complain }) {
    const troubles: Message[] = [];
    const note = (told: Message) => void troubles.push(told);
    const { workspace, given } = await openWorkspace(paths, options.origin, note, complain);
    const network = await networkFor(dnsOf(options), { trouble: note, note: complain });
    const domain = canonicalName(`${written.replace(/\.$/, '')}.`);
    if (domain === undefined) troubles.push(message('cli/usage.not-a-domain', { value: written }));
    for (const trouble of troubles) complain(trouble);
    if (domain === undefined || troubles.length > 0) return 2;
    const resolver = chain({ zones: circles(workspace.zones()), network });
    const discovery = await driveAsync(discover(domain), (question) => resolver.resolve(question, neverCancelled));
    const positions = workspacePositions((uri) => workspace.document(uri), given);
    const placeOf: Parameters<typeof dmarcText>[1] = (uri, place) => {
      const line = place === undefined ? '' : `:${positions.at(place.anchor.uri, absolute(place).start).line}`;
      return `${positions.path(place?.anchor.uri ?? uri)}${line}`;
    };
    process.stdout.write(
      options.format === 'json'
        ? publicJson('dmarc', dmarcJson(discovery, placeOf))
        : dmarcText(discovery, placeOf, paintFor(process.stdout), language),
    );
    if (discovery.walk.isUncertain) return 3;
    return discovery.walk.governing === undefined ? 1 : 0;
  },
});
