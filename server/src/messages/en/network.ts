/** Warnings about the network. */
export const network = {
  'network/offline': 'DNS is not responding; names outside your files stay unknown. Retrying shortly.',
  'network/denies-all': 'DNS here denies every name, even well-known senders; names outside your files stay unknown.',
  'network/no-server': 'Ignoring `{server}` in `zonewise.dns.servers`: it is not the address of a name server.',
} as const;
