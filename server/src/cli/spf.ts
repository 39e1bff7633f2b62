import { domainToASCII } from 'node:url';
import { chain } from '../analysis/answers/chain';
import { neverCancelled } from '../dns/resolver';
import { senderAnswer } from '../mail/spf/senders';
import { circles } from '../analysis/answers/workspace-zones';
import { checkHost } from '../mail/spf/evaluate/check-host';
import { driveAsync } from '../dns/drive';
import { absolute } from '../text/span';
import type { SpfOptions } from './arguments';
import { networkFor } from './dns';
import { openWorkspace } from './open-workspace';
import { paintFor } from './paint';
import { workspacePositions } from './positions';
import { spfJson, spfText } from './spf-report';
import { traceOf, unknownsOf } from './spf-trace';

/**
 * Shows what receivers make of mail from an address (RFC 7208), using the files first. Returns the exit code: 0 pass, 1
 * any other result, 2 trouble, 3 unknown.
 */
export async function spf(options: SpfOptions): Promise<number> {
  const troubles: string[] = [];
  const complain = (line: string) => void process.stderr.write(`zonewise: ${line}\n`);
  const { workspace, pathOf } = await openFiles(options, (line) => troubles.push(line));
  const network = await networkFor(options, { trouble: (line) => troubles.push(line), note: complain });
  for (const trouble of troubles) complain(trouble);
  if (troubles.length > 0) return 2;
  const senders = options.dns === 'off' ? undefined : senderAnswer;
  const resolver = chain({ zones: circles(workspace.zones()), network, senders });
  const request = requestOf(options);
  const checked = await driveAsync(checkHost(request), (question) => resolver.resolve(question, neverCancelled));

  if (checked === undefined) return 3;
  const trace = traceOf(checked.trace, pathOf);
  const report = { request, checked, trace };
  process.stdout.write(options.format === 'json' ? spfJson(report) : spfText(report, paintFor(process.stdout)));
  if (!checked.isIncomplete) return checked.result === 'pass' ? 0 : 1;
  const advice = options.dns === 'live' ? '' : '; --dns live would ask DNS';
  complain(`the result depends on names that are unknown here: ${unknownsOf(trace).join(', ')}${advice}`);
  return 3;
}

/** Names and senders as octets; a name with letters beyond ASCII as DNS has it (RFC 5890). */
function requestOf({ domain, ip, sender, helo }: SpfOptions) {
  const name = dnsName(domain);
  const from = sender === undefined ? `postmaster@${name}` : octets(sender);
  return { ip, domain: name, sender: from, helo: dnsName(helo ?? domain), now: Math.floor(Date.now() / 1000) };
}

function dnsName(written: string): string {
  return /^[\x20-\x7e]*$/.test(written) ? written : domainToASCII(written) || octets(written);
}

function octets(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

async function openFiles({ paths, origin }: SpfOptions, complain: (line: string) => void) {
  const { workspace, given } = await openWorkspace(paths, origin, complain);
  const positions = workspacePositions((uri) => workspace.document(uri), given);
  const pathOf: Parameters<typeof traceOf>[1] = (uri, place) => {
    const line = place === undefined ? '' : `:${positions.at(place.anchor.uri, absolute(place).start).line}`;
    return `${positions.path(place?.anchor.uri ?? uri)}${line}`;
  };
  return { workspace, pathOf };
}
