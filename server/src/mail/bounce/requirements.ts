import type { ReceiverId } from './receivers';
import type { SmtpReply } from './reply';

/**
 * The requirement that was not met. `authentication`: neither SPF nor DKIM passed; `all`: SPF, DKIM and DMARC are all
 * required; `dmarc`: SPF or DKIM may pass for another domain, and the domain's own policy rejects that.
 */
export type Requirement =
  | 'authentication'
  | 'all'
  | 'spf'
  | 'dkim'
  | 'dmarc'
  | 'dmarc-record'
  | 'alignment'
  | 'reverse-dns'
  | 'tls'
  | 'null-mx'
  | 'rate'
  | 'reputation';

/** The first matching row determines the requirement. */
export function requirementOf(reply: SmtpReply, receiver: ReceiverId | undefined): Requirement | undefined {
  const suffix = reply.status?.slice(2);
  const row = ROWS.find(({ of, codes, words }) => {
    if (of !== undefined && of !== receiver) return false;
    if (codes !== undefined && (suffix === undefined || !codes.includes(suffix))) return false;
    return words?.test(reply.text) !== false;
  });
  return row?.requirement;
}

interface Row {
  readonly requirement: Requirement;
  /** Only replies of this receiver. */
  readonly of?: ReceiverId;
  /** Enhanced status codes without their class: `7.26`. */
  readonly codes?: readonly string[];
  readonly words?: RegExp;
}

/** Receiver-specific rows first: Gmail uses codes defined by RFC 7372 and RFC 7505 with meanings of its own. */
const ROWS: readonly Row[] = [
  { requirement: 'dmarc', of: 'gmail', codes: ['7.26', '7.1'], words: /DMARC policy/i },
  { requirement: 'authentication', of: 'gmail', codes: ['7.26'] },
  { requirement: 'reverse-dns', of: 'gmail', codes: ['7.23', '7.25'] },
  { requirement: 'spf', of: 'gmail', codes: ['7.27'] },
  { requirement: 'rate', of: 'gmail', codes: ['7.28'] },
  { requirement: 'tls', of: 'gmail', codes: ['7.29'] },
  { requirement: 'dkim', of: 'gmail', codes: ['7.30'] },
  { requirement: 'dmarc-record', of: 'gmail', codes: ['7.31', '7.40'] },
  { requirement: 'alignment', of: 'gmail', codes: ['7.32'] },
  { requirement: 'all', of: 'microsoft', codes: ['7.515'] },
  { requirement: 'dmarc', of: 'microsoft', codes: ['7.509'] },
  { requirement: 'spf', of: 'microsoft', codes: ['7.23'] },
  { requirement: 'dmarc', of: 'yahoo', codes: ['7.9'] },
  // Registered codes: RFC 7372 section 3, RFC 7505 section 4.
  { requirement: 'dkim', codes: ['7.20', '7.21', '7.22'] },
  { requirement: 'spf', codes: ['7.23', '7.24'] },
  { requirement: 'reverse-dns', codes: ['7.25'] },
  { requirement: 'authentication', codes: ['7.26'] },
  { requirement: 'null-mx', codes: ['7.27', '1.10'] },
  { requirement: 'all', codes: ['7.515'] },
  { requirement: 'dmarc', codes: ['7.509'] },
  // Replies whose code is not conclusive, by their wording.
  { requirement: 'dmarc', words: /\bDMARC\b/i },
  {
    requirement: 'authentication',
    words:
      /authentication information|unauthenticated|not authenticated|authentication (?:check|fail|result)|(?=.*\bSPF\b)(?=.*\bDKIM\b)/i,
  },
  { requirement: 'spf', words: /\bSPF\b|not (?:a )?permitted sender|sender policy framework/i },
  { requirement: 'dkim', words: /\bDKIM\b|domainkeys/i },
  {
    requirement: 'reverse-dns',
    words: /\bPTR\b|reverse (?:DNS|lookup|hostname)|\brDNS\b|cannot find your (?:reverse )?hostname|no reverse/i,
  },
  { requirement: 'tls', words: /\b(?:TLS|STARTTLS)\b.*(?:required|must)|must issue a STARTTLS/i },
  {
    requirement: 'rate',
    words: /unusual rate|too many (?:messages|connections)|rate limit|deferred.*(?:volume|complaints)/i,
  },
  {
    requirement: 'reputation',
    words: /block ?list|black ?list|spamhaus|reputation|\bRBL\b|DNSBL|listed (?:at|on|in) /i,
  },
];
