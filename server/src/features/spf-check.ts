import { toASCII } from 'punycode/';
import { chain } from '../analysis/answers/chain';
import { circles } from '../analysis/answers/workspace-zones';
import { driveAsync } from '../dns/drive';
import type { Network } from '../dns/network';
import { neverCancelled } from '../dns/resolver';
import type { Ip } from '../mail/spf/addresses';
import { checkHost, type CheckRequest, type CheckResult } from '../mail/spf/evaluate/check-host';
import { senderAnswer } from '../mail/spf/senders';
import { utf8Octets } from '../text/utf8';
import type { Workspace } from '../workspace/workspace';

/** Mail to evaluate, as a person writes it. */
export interface MailFrom {
  readonly domain: string;
  readonly ip: Ip;
  /** The envelope sender; `postmaster@` the domain if it is not given. */
  readonly sender?: string | undefined;
  /** The name in HELO or EHLO; the domain if it is not given. */
  readonly helo?: string | undefined;
}

/** What answers questions about names, in this order. */
export interface SpfSources {
  readonly workspace: Workspace;
  readonly network: Network | undefined;
  /** Use the dated table of known senders for what nothing else answers. */
  readonly withSenders: boolean;
}

/** The request as receivers evaluate it: names in ASCII (RFC 5890), the rest as octets. `now`: milliseconds since 1970. */
export function checkRequest({ domain, ip, sender, helo }: MailFrom, now: number): CheckRequest {
  const name = dnsName(domain);
  const from = sender === undefined ? `postmaster@${name}` : octets(sender);
  return { ip, domain: name, sender: from, helo: dnsName(helo ?? domain), now: Math.floor(now / 1000) };
}

/** The result that receivers get (RFC 7208 section 4). */
export function checkSpf(request: CheckRequest, sources: SpfSources): Promise<CheckResult> {
  const senders = sources.withSenders ? senderAnswer : undefined;
  const resolver = chain({ zones: circles(sources.workspace.zones()), network: sources.network, senders });
  return driveAsync(checkHost(request), (question) => resolver.resolve(question, neverCancelled));
}

function dnsName(written: string): string {
  return /^[\x20-\x7e]*$/.test(written) ? written : toASCII(written.normalize('NFC').toLowerCase());
}

function octets(text: string): string {
  return Array.from(text, (character) => utf8Octets(character.codePointAt(0) ?? 0)).join('');
}
