export const network = {
  'network/offline':
    'Serverele DNS nu răspund; numele din afara fișierelor rămân necunoscute. Se reîncearcă în scurt timp.',
  'network/denies-all':
    'DNS neagă aici orice nume, chiar și expeditori cunoscuți; numele din afara fișierelor rămân necunoscute.',
  'network/no-server': '`{server}` din `zonewise.dns.servers` este ignorat: nu este adresa unui server de nume.',
} as const;
