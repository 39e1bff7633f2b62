import { type Ip, unmapped } from '../addresses';
import { explain } from './explanation';
import { isAskable, withoutFinalDot } from './names';
import type { DnsComputation } from '../../../dns/question';
import { walkRecord } from './record-walk';
import type { Fault, RecordNode, Result } from './tree';
import { type Client, newWalk } from './walk';

export interface CheckRequest {
  readonly ip: Ip;
  /** The domain of `sender`, or the HELO name if there is no sender (RFC 7208 section 4.1). */
  readonly domain: string;
  readonly sender: string;
  readonly helo: string;
  readonly receiver?: string;
  /** Seconds since 1970. */
  readonly now?: number;
}

export interface CheckResult {
  readonly result: Result;
  readonly fault: Fault | undefined;
  /** The domain's explanation for rejected senders; empty if there is none. */
  readonly explanation: string;
  readonly lookups: number;
  readonly voidLookups: number;
  /** A decisive query could not be sent: the result is a `temperror` for lack of a better one. */
  readonly isIncomplete: boolean;
  readonly trace: RecordNode | undefined;
}

/** `check_host()` of RFC 7208 section 4. */
export function* checkHost(request: CheckRequest): DnsComputation<CheckResult> {
  const domain = withoutFinalDot(request.domain);
  if (!isQualified(domain)) return nothing;
  const client = clientOf(request, domain);
  const walk = newWalk(domain, client);
  const { node, explanation } = yield* walkRecord(walk, domain, []);
  const { lookups } = walk.budget;
  return {
    result: node.result ?? 'temperror',
    fault: node.fault,
    explanation: node.result === 'fail' && explanation !== undefined ? yield* explain(walk, explanation) : '',
    lookups,
    voidLookups: walk.budget.voids(client.ip.family),
    isIncomplete: node.result === undefined,
    trace: node,
  };
}

const nothing: CheckResult = {
  result: 'none',
  fault: undefined,
  explanation: '',
  lookups: 0,
  voidLookups: 0,
  isIncomplete: false,
  trace: undefined,
};

/** Single-label names, address literals and names that cannot be queried have no policy (RFC 7208 section 4.3). */
function isQualified(domain: string): boolean {
  return domain.includes('.') && isAskable(domain) && !/^\[.*\]$/.test(domain);
}

/** Without a local part, `postmaster` is used (RFC 7208 section 4.3). */
function clientOf(request: CheckRequest, domain: string): Client {
  const at = request.sender.lastIndexOf('@');
  const local = at < 0 ? '' : request.sender.slice(0, at);
  return {
    ip: unmapped(request.ip),
    local: local === '' ? 'postmaster' : local,
    senderDomain: at < 0 ? request.sender || domain : request.sender.slice(at + 1),
    helo: request.helo,
    receiver: request.receiver ?? 'unknown',
    now: request.now ?? 0,
  };
}
