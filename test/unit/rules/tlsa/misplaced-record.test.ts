import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'tlsa/misplaced-record';

const head = `$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600`;

it('marks owners that are almost right', () => {
  check(
    rule,
    `
${head}
_25.tcp.mail TLSA 3 1 1 abababababababababababababababababababababababababababababababab
^^^^^^^^^^^^ tlsa/misplaced-record: The record at \`_25.tcp.mail\` is never read: clients look for TLSA at \`_port._tcp.<host>\` only.
25._tcp.mail TLSA 3 1 1 abababababababababababababababababababababababababababababababab
^^^^^^^^^^^^ tlsa/misplaced-record: The record at \`25._tcp.mail\` is never read: clients look for TLSA at \`_port._tcp.<host>\` only.
_tcp._25.mail TLSA 3 1 1 abababababababababababababababababababababababababababababababab
^^^^^^^^^^^^^ tlsa/misplaced-record: The record at \`_tcp._25.mail\` is never read: clients look for TLSA at \`_port._tcp.<host>\` only.
_25_tcp.mail TLSA 3 1 1 abababababababababababababababababababababababababababababababab
^^^^^^^^^^^^ tlsa/misplaced-record: The record at \`_25_tcp.mail\` is never read: clients look for TLSA at \`_port._tcp.<host>\` only.
`,
  );
});

it('marks the mail domain in place of the MX host', () => {
  check(
    rule,
    `
${head}
@ MX 10 mail
_25._tcp TLSA 3 1 1 abababababababababababababababababababababababababababababababab
^^^^^^^^ tlsa/misplaced-record: The record at \`_25._tcp\` is never read: mail servers look for TLSA at the MX host, \`_25._tcp.mail.example.com\`.
`,
  );
});

it('accepts hosts, wildcards, other protocols, and names that others point to', () => {
  check(
    rule,
    `
${head}
@ MX 10 mail
@ MX 20 backup
_25._tcp.mail TLSA 3 1 1 abababababababababababababababababababababababababababababababab
_443._udp.www TLSA 3 1 1 abababababababababababababababababababababababababababababababab
_9._sctp.www TLSA 3 1 1 abababababababababababababababababababababababababababababababab
*._tcp.www TLSA 3 1 1 abababababababababababababababababababababababababababababababab
_25._tcp.backup CNAME 25.tcp.shared
25.tcp.shared TLSA 3 1 1 abababababababababababababababababababababababababababababababab
_443._quic.www TLSA 3 1 1 abababababababababababababababababababababababababababababababab
_smtp._tcp.www TLSA 3 1 1 abababababababababababababababababababababababababababababababab
letsencrypt TLSA 3 1 1 abababababababababababababababababababababababababababababababab
own MX 10 own
_25._tcp.own TLSA 3 1 1 abababababababababababababababababababababababababababababababab
null MX 0 .
_25._tcp.null TLSA 3 1 1 abababababababababababababababababababababababababababababababab
other MX 10 relay.example.net.
_443._tcp.other TLSA 3 1 1 abababababababababababababababababababababababababababababababab
`,
  );
});

it.each([
  ['_25.tcp.mail', '_25._tcp.mail'],
  ['25._tcp.mail.example.com.', '_25._tcp.mail.example.com.'],
  ['_tcp._25.mail', '_25._tcp.mail'],
])('moves %s to %s', (before, after) => {
  checkFix(
    rule,
    `${head}\n${before} TLSA 3 1 1 abababababababababababababababababababababababababababababababab\n`,
    `${head}\n${after} TLSA 3 1 1 abababababababababababababababababababababababababababababababab\n`,
  );
});
