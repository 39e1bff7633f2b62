/** A valid zone without findings, with so many records, the same each time: mostly hosts, some with mail. */
export function zone(records) {
  const lines = [
    '$ORIGIN example.com.',
    '$TTL 3600',
    '@ IN SOA ns1.example.com. hostmaster.example.com. ( 2026010101 7200 3600 1209600 300 )',
    '@ IN NS ns1',
    'ns1 IN A 192.0.2.1',
  ];
  for (let i = 0; lines.length - 2 < records; i++) lines.push(...host(i), ...(i % 10 === 0 ? mail(i) : []));
  return `${lines.slice(0, records + 2).join('\n')}\n`;
}

function host(i) {
  const [high, middle, low] = [Math.floor(i / 65024) % 256, Math.floor(i / 254) % 256, (i % 254) + 1];
  return [
    `h${i}            IN A     10.${high}.${middle}.${low}`,
    `                 IN AAAA  2001:db8::${i.toString(16)}`,
    `www.h${i}    300 IN CNAME h${i}`,
    `t${i}            IN TXT   "verification=${(i * 2654435761).toString(36)}" ; asked for by a shop`,
  ];
}

function mail(i) {
  return [
    `d${i}            IN MX    10 h${i}`,
    `d${i}            IN TXT   "v=spf1 mx a:h${i}.example.com -all"`,
    `_dmarc.d${i}     IN TXT   "v=DMARC1; p=reject; rua=mailto:dmarc@example.com"`,
    `_sip._tcp.d${i}  IN SRV   10 20 5060 h${i}.example.com.`,
  ];
}
