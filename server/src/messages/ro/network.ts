export const network = {
  'network/offline':
    'DNS nu răspunde. Ce nu este în fișiere rămâne necunoscut până atunci; o vreme nu se mai întreabă nimic.',
  'network/no-server': '`{server}` din `zonewise.dns.servers` nu este adresa unui server DNS: nu este întrebat.',
} as const;
