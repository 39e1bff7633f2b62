import { receiverOf, type ReceiverId } from './receivers';
import { type Requirement, requirementOf } from './requirements';
import { readReply, type SmtpReply } from './reply';
import { readTransfer, type Transfer } from './transfer';

/** A rejected message: the receiver's reply, and which requirement was not met. */
export interface Bounce {
  readonly reply: SmtpReply;
  /** `undefined` if the receiver is not in the table. */
  readonly receiver: ReceiverId | undefined;
  /** The requirement that was not met; `undefined` if the reply is about something else, such as a full mailbox. */
  readonly requirement: Requirement | undefined;
  /** The domain to be fixed, in lower case without a trailing dot, if the text names it. */
  readonly domain: string | undefined;
  /** Address of the server that sent the message, if the text names it. */
  readonly address: string | undefined;
  readonly transfer: Transfer;
}

/**
 * Reads an SMTP reply, a log line of Exim, Postfix, sendmail, qmail or Exchange, or a whole delivery report.
 * `undefined` if the text contains no SMTP reply of class 4 or 5 (RFC 5321 section 4.2.1).
 */
export function readBounce(text: string): Bounce | undefined {
  const unfolded = unfold(text);
  const reply = readReply(unfolded);
  if (reply === undefined) return undefined;
  const transfer = readTransfer(unfolded);
  const receiver = receiverOf(reply.text, transfer.host, transfer.recipient);
  return {
    reply,
    receiver,
    requirement: requirementOf(reply, receiver),
    domain: domainIn(reply.text) ?? transfer.sender,
    address: addressIn(reply.text),
    transfer,
  };
}

/** Maximum length of text that is examined, in UTF-16 code units: a delivery report may include the whole message. */
const LONGEST = 64 * 1024;

/** Exim writes line breaks as `\n`, qmail writes spaces as `_`, mail programs fold and quote lines. */
function unfold(text: string): string {
  const lines = text.slice(0, LONGEST).replaceAll(/\\n/g, '\n').replaceAll(/\r\n?/g, '\n');
  return lines.replaceAll(/^[ \t>|]+/gm, '').replaceAll(/\bRemote_host_said:\S+/g, (said) => said.replaceAll('_', ' '));
}

const NAME = String.raw`((?:[\w-]{1,63}\.){1,10}[a-z][\w-]{1,62})`;
const DOMAINS = [
  new RegExp(String.raw`SPF \[${NAME}\]`, 'i'),
  new RegExp(String.raw`DKIM \[${NAME}\]`, 'i'),
  new RegExp(String.raw`sending domain \[?${NAME}\]?`, 'i'),
  new RegExp(String.raw`(?:mail|email|message)s? from (?:the domain )?\[?${NAME}\]?`, 'i'),
  new RegExp(String.raw`administrator of ${NAME}`, 'i'),
  new RegExp(String.raw`due to ${NAME}'s DMARC`, 'i'),
  new RegExp(String.raw`domain(?: of)?:? \[?(?:[^\s@]*@)?${NAME}\]?`, 'i'),
];

function domainIn(text: string): string | undefined {
  for (const pattern of DOMAINS) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined) return name.toLowerCase();
  }
  return undefined;
}

function addressIn(text: string): string | undefined {
  return (
    /\bip(?: address)?:? ?\[([\da-f.:]{3,45})\]/i.exec(text)?.[1] ?? /\[((?:\d{1,3}\.){3}\d{1,3})\]/.exec(text)?.[1]
  );
}
