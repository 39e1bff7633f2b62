/** The zones that are measured, each with the given number of records and identical octets every time. */
export const ZONES = { mail, hosts };

/**
 * Mail in every tenth host, with what real zones get wrong: some records over their limits, some with mistakes, and
 * many that depend on each other, so that an edit triggers re-analysis.
 */
function mail(records) {
  const lines = [...head(), ...shared()];
  for (let i = 0; lines.length < records + 2; i++) lines.push(...host(i), ...(i % 10 === 0 ? mailDomain(i) : []));
  return `${lines.slice(0, records + 2).join('\n')}\n`;
}

/** Addresses and aliases only, without findings: the cost of parsing alone. */
function hosts(records) {
  const lines = head();
  for (let i = 0; lines.length < records + 2; i++) lines.push(...host(i));
  return `${lines.slice(0, records + 2).join('\n')}\n`;
}

/** Three records after two directives. */
function head() {
  return [
    '$ORIGIN example.com.',
    '$TTL 3600',
    '@ IN SOA ns1.example.com. hostmaster.example.com. ( 2026010101 7200 3600 1209600 300 )',
    '@ IN NS ns1',
    'ns1 IN A 192.0.2.1',
  ];
}

/** The records that many domains of the zone refer to. */
function shared() {
  return [
    'mx1              IN A     192.0.2.2',
    'mx2              IN A     192.0.2.3',
    '_spf             IN TXT   "v=spf1 ip4:192.0.2.0/28 a:mx1.example.com a:mx2.example.com ?all"',
    'reports          IN TXT   "mailboxes for DMARC reports"',
  ];
}

function host(i) {
  const [high, middle, low] = [Math.floor(i / 65_024) % 256, Math.floor(i / 254) % 256, (i % 254) + 1];
  return [
    `h${i}            IN A     10.${high}.${middle}.${low}`,
    `                 IN AAAA  2001:db8::${Math.floor(i / 65_536).toString(16)}:${(i % 65_536).toString(16)}`,
    `www.h${i}    300 IN CNAME h${i}`,
  ];
}

const SPF = [
  'v=spf1 mx include:_spf.example.com -all',
  'v=spf1 mx a:h1.example.com include:_spf.example.com ~all',
  'v=spf1 mx include:_spf.example.com ?all',
  'v=spf1 mx ptr include:_spf.example.com -all',
];
const DMARC = [
  'v=DMARC1; p=reject; rua=mailto:dmarc@example.com',
  'v=DMARC1; p=none; rua=mailto:dmarc@example.com',
  'v=DMARC1; p=quarantine; pct=50; rua=mailto:dmarc@example.com',
];

function mailDomain(i) {
  return [
    `d${i}            IN MX    10 mx1`,
    '                 IN MX    20 mx2',
    `d${i}            IN TXT   "${SPF[(i / 10) % SPF.length]}"`,
    `_dmarc.d${i}     IN TXT   "${DMARC[(i / 10) % DMARC.length]}"`,
    `t${i}            IN TXT   "verification=${(i * 2_654_435_761).toString(36)}" ; asked for by a shop`,
    `_sip._tcp.d${i}  IN SRV   10 20 5060 h${i}.example.com.`,
  ];
}
