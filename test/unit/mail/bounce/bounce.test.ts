import { expect, it } from 'vitest';
import { readBounce } from '../../../../server/src/mail/bounce/bounce';

/** Receiver, requirement, domain, status and address of a refused message, on one line. */
function summary(text: string): string {
  const bounce = readBounce(text);
  if (bounce === undefined) return 'not a bounce';
  const { receiver, requirement, domain, address, reply } = bounce;
  const temporary = reply.isTemporary ? ', temporary' : '';
  return `${receiver ?? '?'}: ${requirement ?? '?'} for ${domain ?? '?'} (${reply.status ?? '?'}${temporary})${address === undefined ? '' : ` from ${address}`}`;
}

const CASES: readonly (readonly [name: string, text: string, expected: string])[] = [
  [
    'Exim main log, line breaks written as \\n',
    String.raw`2026-11-20 10:15:02 1tDabc-000Xyz-1A ** customer@gmail.com F=<office@shop.example> R=dnslookup T=remote_smtp H=gmail-smtp-in.l.google.com [142.0.2.1] X=TLS1.2:ECDHE-ECDSA-AES128-GCM-SHA256:128 CV=yes: SMTP error from remote mail server after pipelined end of data: 550-5.7.26 This message does not have authentication information or fails to\n550-5.7.26 pass authentication checks. To best protect our users from spam, the\n550 5.7.26 message has been blocked. a1-20020 - gsmtp`,
    'gmail: authentication for shop.example (5.7.26)',
  ],
  [
    'Postfix, deferred',
    "Nov 20 10:15:02 mx postfix/smtp[1234]: 4ABC: to=<a@gmail.com>, relay=gmail-smtp-in.l.google.com[142.250.1.27]:25, delay=1.2, dsn=4.7.27, status=deferred (host gmail-smtp-in.l.google.com[142.250.1.27] said: 421-4.7.27 Your email has been rate limited because SPF authentication didn't pass 421-4.7.27 for this message. 421 4.7.27 - gsmtp (in reply to end of DATA command))",
    'gmail: spf for ? (4.7.27, temporary)',
  ],
  [
    'Gmail names the domain and the address that failed SPF',
    '550-5.7.26 Your email has been blocked because the sender is unauthenticated.\n550-5.7.26 Authentication results:\n550-5.7.26  DKIM = did not pass\n550-5.7.26  SPF [Shop.Example] with ip: [192.0.2.7] = did not pass\n550 5.7.26 - gsmtp',
    'gmail: authentication for shop.example (5.7.26) from 192.0.2.7',
  ],
  [
    'Gmail, the domain asks for rejection',
    "550-5.7.26 Unauthenticated email from shop.example is not accepted due to\n550-5.7.26 domain's DMARC policy. Please contact the administrator of\n550 5.7.26 shop.example domain. - gsmtp",
    'gmail: dmarc for shop.example (5.7.26)',
  ],
  [
    'Gmail, no DMARC record',
    '550 5.7.40 The sending domain has no DMARC record or policy. - gsmtp',
    'gmail: dmarc-record for ? (5.7.40)',
  ],
  [
    'Gmail, no PTR record',
    '550-5.7.25 [192.0.2.7] The IP address sending this message does not have a\n550 5.7.25 PTR record setup. - gsmtp',
    'gmail: reverse-dns for ? (5.7.25) from 192.0.2.7',
  ],
  [
    'Microsoft',
    '550 5.7.515 Access denied, sending domain SHOP.EXAMPLE does not meet the required authentication level. [DB5.eurprd02.prod.outlook.com]',
    'microsoft: all for shop.example (5.7.515)',
  ],
  [
    'Microsoft, in a delivery report of Exchange',
    "Remote Server returned '550 5.7.509 Access denied, sending domain [SHOP.EXAMPLE] does not pass DMARC verification and has a DMARC policy of reject.'",
    'microsoft: dmarc for shop.example (5.7.509)',
  ],
  [
    'Yahoo gives a code only',
    '<a@yahoo.com>: host mta5.am0.yahoodns.net[67.195.228.106] said: 554 5.7.9 Message not accepted for policy reasons. See https://senders.yahooinc.com/error-codes (in reply to end of DATA command)',
    'yahoo: dmarc for ? (5.7.9)',
  ],
  [
    'Apple',
    "<a@icloud.com>: host mx02.mail.icloud.com[17.57.154.33] said: 554 5.7.1 Your message was rejected due to shop.example's DMARC policy. (in reply to end of DATA command)",
    'apple: dmarc for shop.example (5.7.1)',
  ],
  [
    'qmail writes underscores',
    '@400000006 delivery 12: failure: 142.250.1.27_failed_after_I_sent_the_message./Remote_host_said:_550-5.7.26_This_message_does_not_have_authentication_information/550_5.7.26_-_gsmtp/',
    'gmail: authentication for ? (5.7.26)',
  ],
  [
    'sendmail',
    'sm-mta[77]: 5AKAF: to=<a@gmail.com>, ctladdr=<office@shop.example>, delay=00:00:02, mailer=esmtp, relay=gmail-smtp-in.l.google.com. [142.250.1.27], dsn=5.7.26, reply=550-5.7.26 This message fails to pass authentication checks, stat=Service unavailable',
    'gmail: authentication for ? (5.7.26)',
  ],
  [
    'a delivery report',
    "Reporting-MTA: dns; mx.shop.example\nFinal-Recipient: rfc822; a@gmail.com\nAction: failed\nStatus: 5.7.30\nRemote-MTA: dns; gmail-smtp-in.l.google.com\nDiagnostic-Code: smtp; 550-5.7.30 DKIM authentication didn't pass. - gsmtp\n\nFrom: Shop <office@shop.example>\nTo: a@gmail.com\n",
    'gmail: dkim for shop.example (5.7.30)',
  ],
  ['registered codes', '550 5.7.23 SPF validation failed', '?: spf for ? (5.7.23)'],
  ['words without an enhanced code', '550 SPF check failed: 192.0.2.7 is not a permitted sender', '?: spf for ? (?)'],
  [
    'about something else',
    '550 5.1.1 <a@host.example>: Recipient address rejected: User unknown',
    '?: ? for ? (5.1.1)',
  ],
  ['a reply that accepts', '250 2.0.0 OK 1700000000', 'not a bounce'],
  ['not mail at all', 'example.com. IN A 192.0.2.1', 'not a bounce'],
  ['nothing', '', 'not a bounce'],
];

it.each(CASES)('%s', (_name, text, expected) => {
  expect(summary(text)).toBe(expected);
});

it('takes the last attempt of a log', () => {
  const log = '421 4.7.28 unusual rate - gsmtp\nlater:\n550 5.7.30 DKIM authentication did not pass - gsmtp';
  expect(summary(log)).toBe('gmail: dkim for ? (5.7.30)');
});

it('looks at the beginning of a long text only', () => {
  expect(summary(`550 5.7.26 unauthenticated - gsmtp\n${'x '.repeat(500_000)}`)).toContain('authentication');
});
