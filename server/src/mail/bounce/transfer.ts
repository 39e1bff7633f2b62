/** What a log line or a delivery report contains about the message in addition to the reply. Names are in lower case. */
export interface Transfer {
  /** Domain of the envelope sender. */
  readonly sender: string | undefined;
  /** Domain of the recipient. */
  readonly recipient: string | undefined;
  /** The server that sent the reply. */
  readonly host: string | undefined;
}

/** Reads what Exim, Postfix, sendmail, Exchange and delivery reports (RFC 3464) write about a transfer. */
export function readTransfer(text: string): Transfer {
  return { sender: first(SENDERS, text), recipient: first(RECIPIENTS, text), host: first(HOSTS, text) };
}

const DOMAIN = String.raw`((?:[\w-]{1,63}\.){1,10}[\w-]{2,63})`;
const ADDRESS = String.raw`[^\s<>@]{1,128}@${DOMAIN}`;

/** Exim's `F=<…>`, Postfix's and sendmail's `from=<…>`, header fields. */
const SENDERS = [`\\bF=<${ADDRESS}>`, `\\bfrom=<${ADDRESS}>`, `^(?:X-)?(?:Return-Path|Sender|From):.*?${ADDRESS}`];

/** Exim's `** address` and `== address`, `to=<…>`, header fields. */
const RECIPIENTS = [
  `(?:\\*\\*|==) (?:[^\\s<>]{1,128} <)?${ADDRESS}`,
  `\\bto=<${ADDRESS}>`,
  `^(?:Final-Recipient|Original-Recipient|X-Failed-Recipients|To):.*?${ADDRESS}`,
  `<${ADDRESS}>:`,
];

/** Exim's `H=name [address]`, Postfix's `relay=name[address]` and `host name[address] said`, delivery reports. */
const HOSTS = [
  `\\bH=${DOMAIN} \\[`,
  `\\brelay=${DOMAIN}`,
  `\\bhost ${DOMAIN}\\.?\\[`,
  `^Remote-MTA:[^\\n]{0,20};[ \\t]*${DOMAIN}`,
];

function first(patterns: readonly string[], text: string): string | undefined {
  for (const pattern of patterns) {
    const match = new RegExp(pattern, 'im').exec(text);
    if (match?.[1] !== undefined) return match[1].toLowerCase();
  }
  return undefined;
}
