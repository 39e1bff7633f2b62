export const network = {
  'network/offline': 'DNS nu răspunde; numele din afara fișierelor rămân necunoscute. Se va reîncerca în curând.',
  'network/denies-all':
    'DNS-ul de aici neagă orice nume, chiar și expeditori cunoscuți; numele din afara fișierelor rămân necunoscute.',
  'network/no-server': '`{server}` din `zonewise.dns.servers` este ignorat: nu este adresa unui server de nume.',
} as const;
