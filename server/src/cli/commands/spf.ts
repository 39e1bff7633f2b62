import { spfReportOf } from '../../features/report/spf';
import { checkRequest, checkSpf } from '../../features/spf-check';
import { traceOf, unknownsOf } from '../../features/spf-trace';
import { parseIp, type Ip } from '../../mail/spf/addresses';
import { message, type Message } from '../../messages/message';
import { absolute } from '../../text/span';
import { defineCommand, type Shell } from '../command';
import { networkFor } from '../dns';
import { openWorkspace } from '../open-workspace';
import { dnsOf, dnsOptions, domainArgument, formatOption, originOption, pathsArgument } from '../options';
import { paintFor } from '../paint';
import { workspacePositions } from '../positions';
import { spfText } from '../spf-report';

/**
 * `zonewise spf`: what receivers make of mail from an address (RFC 7208), using the files first. The exit code is 0 for
 * pass, 1 for any other result, 2 for errors, 3 if the result is unknown.
 */
export const spf = defineCommand({
  name: 'spf',
  summary: 'cli/command.spf',
  arguments: [domainArgument, { ...pathsArgument, name: 'FILES', help: 'cli/argument.files', isOptional: true }],
  options: {
    ip: { kind: 'value', placeholder: 'ADDRESS', help: 'cli/option.ip' },
    sender: { kind: 'value', placeholder: 'ADDRESS', help: 'cli/option.sender' },
    helo: { kind: 'value', placeholder: 'NAME', help: 'cli/option.helo' },
    ...originOption,
    ...dnsOptions,
    ...formatOption,
  },
  exitCodes: 'cli/exit.spf',
  examples: ['spf example.com --ip 192.0.2.1 zones/*.zone'],
  async run({ args: [domain = '', ...paths], options }, shell) {
    const { sender, helo, origin, format } = options;
    const ip = options.ip === undefined ? undefined : parseIp(options.ip);
    if (ip === undefined) {
      const problem =
        options.ip === undefined
          ? message('cli/usage.no-ip')
          : message('cli/usage.not-an-ip', { option: '--ip', value: options.ip });
      shell.complain(problem);
      return 2;
    }
    return evaluate({ domain, ip, sender, helo, paths, origin, format, ...dnsOf(options) }, shell);
  },
});

interface Evaluation extends ReturnType<typeof dnsOf> {
  readonly domain: string;
  readonly ip: Ip;
  readonly sender: string | undefined;
  readonly helo: string | undefined;
  readonly paths: readonly string[];
  readonly origin: string | undefined;
  readonly format: 'text' | 'json';
}

async function evaluate(options: Evaluation, { language, complain }: Shell): Promise<number> {
  const troubles: Message[] = [];
  const { workspace, given } = await openWorkspace(
    options.paths,
    options.origin,
    (told) => troubles.push(told),
    complain,
  );
  const network = await networkFor(options, { trouble: (told) => troubles.push(told), note: complain });
  for (const trouble of troubles) complain(trouble);
  if (troubles.length > 0) return 2;
  const request = checkRequest(options, Date.now());
  const checked = await checkSpf(request, { workspace, network, withSenders: options.dns !== 'off' });
  const positions = workspacePositions((uri) => workspace.document(uri), given);
  const trace = traceOf(checked.trace, (uri, place) => {
    const line = place === undefined ? '' : `:${positions.at(place.anchor.uri, absolute(place).start).line}`;
    return `${positions.path(place?.anchor.uri ?? uri)}${line}`;
  });
  process.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(spfReportOf(checked, trace, language))}\n`
      : spfText({ request, checked, trace }, paintFor(process.stdout), language),
  );
  if (!checked.isIncomplete) return checked.result === 'pass' ? 0 : 1;
  const names = unknownsOf(trace).join(', ');
  complain(message(options.dns === 'live' ? 'cli/spf.depends' : 'cli/spf.depends.not-live', { names }));
  return 3;
}
