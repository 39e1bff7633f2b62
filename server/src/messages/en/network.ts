/** Warnings about the network. */
export const network = {
  'network/offline':
    'DNS does not answer. What is not in the files is unknown until it does; nothing is asked again for a while.',
  'network/no-server': '`{server}` in `zonewise.dns.servers` is no address of a name server: it is not asked.',
} as const;
