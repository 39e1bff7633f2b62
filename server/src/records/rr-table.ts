import type { TypeMnemonic } from './presentation/mnemonics';

import type { FieldKind, RrType } from './rr-types';

/** `?`: may be missing; `+`: one or more words, each a field; `*`: any number of them. */
export type FieldRow = readonly [
  name: string,
  kind: FieldKind | `${FieldKind}?` | `${FieldKind}+` | `${FieldKind}*`,
  meaning: string,
];
export type Row = readonly [
  meaning: string,
  reference: string,
  fields: readonly FieldRow[] | undefined,
  status?: RrType['status'],
];

const DIGEST: readonly FieldRow[] = [
  ['key tag', 'u16', 'number that helps to find the key'],
  ['algorithm', 'algorithm', 'DNSSEC algorithm of the key'],
  ['digest type', 'digest-type', '2: SHA-256, 4: SHA-384'],
  ['digest', 'hex', 'digest of the key'],
];
const KEY: readonly FieldRow[] = [
  ['flags', 'key-flags', '256: zone key, 257: key-signing key'],
  ['protocol', 'protocol', 'always 3'],
  ['algorithm', 'algorithm', 'DNSSEC algorithm of the key'],
  ['public key', 'base64', 'the key'],
];
const SIGNATURE: readonly FieldRow[] = [
  ['type covered', 'type-or-number', 'type of the signed records'],
  ['algorithm', 'algorithm', 'DNSSEC algorithm of the signature'],
  ['labels', 'u8', 'labels of the signed name'],
  ['original TTL', 'u32', 'TTL of the signed records'],
  ['expiration', 'time', 'not valid after'],
  ['inception', 'time', 'not valid before'],
  ['key tag', 'u16', 'number that helps to find the key'],
  ['signer', 'name', 'zone that signs'],
  ['signature', 'base64', 'the signature'],
];
const ASSOCIATION: readonly FieldRow[] = [
  ['usage', 'u8', '2: trust anchor, 3: this very certificate'],
  ['selector', 'u8', '0: whole certificate, 1: its public key'],
  ['matching type', 'u8', '0: as is, 1: SHA-256, 2: SHA-512'],
  ['association data', 'hex', 'certificate, key or its digest'],
];
const SERVICE: readonly FieldRow[] = [
  ['priority', 'u16', '0: alias; otherwise lower is tried first'],
  ['target', 'name', 'host that serves; `.` is the owner itself'],
  ['parameters', 'parameter*', 'how to connect, as key=value'],
];
const STRINGS: readonly FieldRow[] = [['text', 'string+', 'strings of up to 255 octets']];
const NAME = (name: string, meaning: string): readonly FieldRow[] => [[name, 'name', meaning]];
const PREFERRED = (name: string, meaning: string): readonly FieldRow[] => [
  ['preference', 'u16', 'lower is tried first'],
  [name, 'host', meaning],
];

/** Each RR type: what it says, where that is written, its fields in order. */
// prettier-ignore
export const ROWS: Readonly<Record<TypeMnemonic, Row>> = {
  A: ['IPv4 address of a host', 'RFC 1035 section 3.4.1', [['address', 'ip4', 'IPv4 address']]],
  NS: ['Name server of the zone', 'RFC 1035 section 3.3.11', [['name server', 'host', 'host that answers for the zone']]],
  MD: ['Mail destination', 'RFC 1035 section 3.3.4', NAME('host', 'host that takes mail'), 'obsolete'],
  MF: ['Mail forwarder', 'RFC 1035 section 3.3.5', NAME('host', 'host that forwards mail'), 'obsolete'],
  CNAME: ['Alias of another name', 'RFC 1035 section 3.3.1', NAME('target', 'the name that this one stands for')],
  SOA: ['Start of a zone: its master, keeper and timers', 'RFC 1035 section 3.3.13', [
    ['primary server', 'host', 'name server that holds the original'],
    ['mailbox', 'mailbox', 'mail address of the keeper, its `@` written as a dot'],
    ['serial', 'u32', 'version of the zone; grows with each change'],
    ['refresh', 'ttl', 'how often secondaries look for changes'],
    ['retry', 'ttl', 'how soon they try again after a failure'],
    ['expire', 'ttl', 'how long they answer without having reached the primary'],
    ['minimum', 'ttl', 'how long others remember that a name does not exist'],
  ]],
  MB: ['Mailbox host', 'RFC 1035 section 3.3.3', NAME('host', 'host of the mailbox'), 'experimental'],
  MG: ['Member of a mail group', 'RFC 1035 section 3.3.6', NAME('mailbox', 'mailbox of the member'), 'experimental'],
  MR: ['New name of a mailbox', 'RFC 1035 section 3.3.8', NAME('mailbox', 'its new name'), 'experimental'],
  NULL: ['Anything', 'RFC 1035 section 3.3.10', undefined, 'experimental'],
  WKS: ['Services of a host', 'RFC 1035 section 3.4.2', [
    ['address', 'ip4', 'IPv4 address'], ['protocol', 'word', 'TCP, UDP or a number'], ['services', 'word*', 'ports or names'],
  ], 'obsolete'],
  PTR: ['Name of an address, or of another thing pointed at', 'RFC 1035 section 3.3.12', NAME('target', 'the name')],
  HINFO: ['Hardware and operating system of a host', 'RFC 1035 section 3.3.2', [
    ['processor', 'string', 'kind of machine'], ['system', 'string', 'operating system'],
  ]],
  MINFO: ['Keeper of a mail list', 'RFC 1035 section 3.3.7', [
    ['responsible', 'mailbox', 'mailbox of the keeper'], ['errors', 'mailbox', 'where errors go'],
  ], 'experimental'],
  MX: ['Host that takes the mail for this name', 'RFC 1035 section 3.3.9', PREFERRED('exchange', 'host that takes mail; `.` alone: no mail')],
  TXT: ['Text: SPF, DKIM, DMARC, proofs of ownership', 'RFC 1035 section 3.3.14', STRINGS],
  RP: ['Responsible person', 'RFC 1183 section 2.2', [
    ['mailbox', 'mailbox', 'mail address, its `@` written as a dot'], ['text', 'name', 'name of a TXT record with more'],
  ]],
  AFSDB: ['AFS or DCE server', 'RFC 1183 section 1', [['subtype', 'u16', '1: AFS, 2: DCE'], ['host', 'host', 'the server']]],
  X25: ['X.25 address', 'RFC 1183 section 3.1', [['address', 'phone-number', 'PSDN address']], 'experimental'],
  ISDN: ['ISDN number', 'RFC 1183 section 3.2', [['address', 'string', 'number'], ['subaddress', 'string?', 'subaddress']], 'experimental'],
  RT: ['Way through another host', 'RFC 1183 section 3.3', PREFERRED('intermediate host', 'host that passes on'), 'experimental'],
  NSAP: ['OSI address', 'RFC 1706 section 5', [['address', 'nsap', '0x and hexadecimal digits']], 'obsolete'],
  'NSAP-PTR': ['Name of an OSI address', 'RFC 1348', NAME('target', 'the name'), 'obsolete'],
  SIG: ['Signature, before RRSIG', 'RFC 2535 section 4', SIGNATURE, 'obsolete'],
  KEY: ['Key, before DNSKEY', 'RFC 2535 section 3', [...KEY.slice(0, 3), ['public key', 'base64?', 'the key']], 'obsolete'],
  PX: ['X.400 mail mapping', 'RFC 2163 section 4', [
    ['preference', 'u16', 'lower is tried first'], ['RFC 822 domain', 'name', 'mail domain'], ['X.400 domain', 'name', 'X.400 domain'],
  ], 'experimental'],
  GPOS: ['Place on earth', 'RFC 1712', [
    ['longitude', 'string', 'degrees'], ['latitude', 'string', 'degrees'], ['altitude', 'string', 'metres'],
  ], 'obsolete'],
  AAAA: ['IPv6 address of a host', 'RFC 3596 section 2.2', [['address', 'ip6', 'IPv6 address']]],
  LOC: ['Place on earth', 'RFC 1876 section 3', [['location', 'location', 'latitude, longitude, altitude, size, precisions']]],
  NXT: ['Next name, before NSEC', 'RFC 2535 section 5', [['next name', 'name', 'next name'], ['types', 'old-type*', 'types that exist']], 'obsolete'],
  EID: ['Endpoint identifier', 'draft-ietf-nimrod-dns', [['identifier', 'hex', 'identifier']], 'obsolete'],
  NIMLOC: ['Nimrod locator', 'draft-ietf-nimrod-dns', [['locator', 'hex', 'locator']], 'obsolete'],
  SRV: ['Host and port of a service', 'RFC 2782', [
    ['priority', 'u16', 'lower is tried first'], ['weight', 'u16', 'share among equals'], ['port', 'u16', 'port number'],
    ['target', 'host', 'host that serves; `.`: not available'],
  ]],
  ATMA: ['ATM address', 'AF-DANS-0152.000', [['address', 'word', 'address']], 'obsolete'],
  NAPTR: ['Rule that rewrites a name or number', 'RFC 3403 section 4', [
    ['order', 'u16', 'lower is read first'], ['preference', 'u16', 'lower is preferred among equals'],
    ['flags', 'string', 'what the result is: S, A, U, P'], ['services', 'string', 'protocols'],
    ['expression', 'string', 'how to rewrite'], ['replacement', 'name', 'name to ask next; `.`: none'],
  ]],
  KX: ['Host that exchanges keys', 'RFC 2230 section 3', PREFERRED('exchanger', 'host that exchanges keys')],
  CERT: ['Certificate', 'RFC 4398 section 2', [
    ['type', 'certificate-type', 'PKIX, SPKI, PGP… or a number'], ['key tag', 'u16', 'number that helps to find the key'],
    ['algorithm', 'algorithm', 'algorithm of the key'], ['certificate', 'base64', 'the certificate'],
  ]],
  A6: ['IPv6 address in parts', 'RFC 6563', [['address', 'word+', 'prefix length, address suffix and prefix name']], 'obsolete'],
  DNAME: ['Alias of everything below this name', 'RFC 6672 section 2', NAME('target', 'the name that replaces this one')],
  SINK: ['Anything', 'draft-eastlake-kitchen-sink', [
    ['meaning', 'u8', 'meaning'], ['coding', 'u8', 'coding'], ['data', 'word*', 'subcoding and data'],
  ], 'obsolete'],
  OPT: ['Options of a message', 'RFC 6891 section 6.1', undefined, 'meta'],
  APL: ['List of address ranges', 'RFC 3123 section 4', [['ranges', 'prefix*', '[!]family:address/length']], 'experimental'],
  DS: ['Digest of the key of a delegated zone', 'RFC 4034 section 5', DIGEST],
  SSHFP: ['Fingerprint of an SSH host key', 'RFC 4255 section 3.1', [
    ['algorithm', 'u8', '1: RSA, 3: ECDSA, 4: Ed25519'], ['fingerprint type', 'u8', '1: SHA-1, 2: SHA-256'],
    ['fingerprint', 'hex', 'digest of the key'],
  ]],
  IPSECKEY: ['IPsec key', 'RFC 4025 section 2', [
    ['precedence', 'u8', 'lower is tried first'], ['gateway type', 'u8', '0: none, 1: IPv4, 2: IPv6, 3: name'],
    ['algorithm', 'u8', '0: no key, 1: DSA, 2: RSA, 3: ECDSA'], ['gateway', 'gateway', 'gateway to use'],
    ['public key', 'base64?', 'the key'],
  ]],
  RRSIG: ['Signature of a set of records', 'RFC 4034 section 3', SIGNATURE],
  NSEC: ['Next name that exists, and types at this one', 'RFC 4034 section 4', [
    ['next name', 'name', 'next name in the zone'], ['types', 'type+', 'types that exist here'],
  ]],
  DNSKEY: ['Public key of the zone', 'RFC 4034 section 2', KEY],
  DHCID: ['Owner of a name given by DHCP', 'RFC 4701 section 3', [['identifier', 'base64', 'identifier']]],
  NSEC3: ['Next hashed name, and types at this one', 'RFC 5155 section 3', [
    ['hash algorithm', 'u8', '1: SHA-1'], ['flags', 'u8', '1: opt-out'], ['iterations', 'u16', 'should be 0'],
    ['salt', 'salt', 'should be `-`'], ['next hash', 'base32', 'hash of the next name'], ['types', 'type*', 'types that exist here'],
  ]],
  NSEC3PARAM: ['How the names of the zone are hashed', 'RFC 5155 section 4', [
    ['hash algorithm', 'u8', '1: SHA-1'], ['flags', 'u8', '0'], ['iterations', 'u16', 'should be 0'], ['salt', 'salt', 'should be `-`'],
  ]],
  TLSA: ['Certificate that a TLS server must show', 'RFC 6698 section 2', ASSOCIATION],
  SMIMEA: ['Certificate of a mail user', 'RFC 8162 section 2', ASSOCIATION],
  HIP: ['Host identity', 'RFC 8005 section 5', [
    ['algorithm', 'u8', 'algorithm of the key'], ['identity tag', 'hex-word', 'tag of the host'],
    ['public key', 'base64-word', 'the key'], ['rendezvous servers', 'name*', 'servers that know where it is'],
  ]],
  NINFO: ['State of a zone', 'draft-reid-dnsext-zs', STRINGS, 'experimental'],
  RKEY: ['Key that encrypts NAPTR', 'draft-reid-dnsext-rkey', KEY, 'experimental'],
  TALINK: ['Trust anchor history', 'draft-ietf-dnsop-dnssec-trust-history', [
    ['previous name', 'name', 'previous'], ['next name', 'name', 'next'],
  ], 'experimental'],
  CDS: ['Digest that the parent zone shall publish', 'RFC 7344 section 3.1', DIGEST],
  CDNSKEY: ['Key that the parent zone shall publish', 'RFC 7344 section 3.2', KEY],
  OPENPGPKEY: ['OpenPGP key of a mail user', 'RFC 7929 section 2', [['public key', 'base64', 'the key']]],
  CSYNC: ['What the parent zone shall copy', 'RFC 7477 section 2', [
    ['serial', 'u32', 'SOA serial'], ['flags', 'u16', '1: at once, 2: not before the serial'], ['types', 'type*', 'types to copy'],
  ]],
  ZONEMD: ['Digest of the whole zone', 'RFC 8976 section 2', [
    ['serial', 'u32', 'serial of the SOA'], ['scheme', 'u8', '1: simple'], ['hash algorithm', 'u8', '1: SHA-384, 2: SHA-512'],
    ['digest', 'hex', 'the digest'],
  ]],
  SVCB: ['How to reach a service', 'RFC 9460 section 2', SERVICE],
  HTTPS: ['How to reach a web server', 'RFC 9460 section 9', SERVICE],
  DSYNC: ['Whom to tell of changes at the delegation', 'RFC 9859 section 2', [
    ['type', 'type-or-number', 'CDS or CSYNC'], ['scheme', 'scheme', 'NOTIFY or a number'], ['port', 'u16', 'port number'],
    ['target', 'host', 'host to tell'],
  ]],
  HHIT: ['Hierarchical host identity tag', 'RFC 9886', [['data', 'base64', 'CBOR']]],
  BRID: ['Broadcast remote identity', 'RFC 9886', [['data', 'base64', 'CBOR']]],
  SPF: ['SPF policy; publish it as TXT', 'RFC 7208 section 3.1', STRINGS, 'obsolete'],
  UINFO: ['User information', 'IANA', undefined, 'obsolete'],
  UID: ['User number', 'IANA', undefined, 'obsolete'],
  GID: ['Group number', 'IANA', undefined, 'obsolete'],
  UNSPEC: ['Anything', 'IANA', undefined, 'obsolete'],
  NID: ['Node identifier', 'RFC 6742 section 2.1', [
    ['preference', 'u16', 'lower is tried first'], ['node identifier', 'locator', 'four groups of hexadecimal digits'],
  ]],
  L32: ['32-bit locator', 'RFC 6742 section 2.2', [['preference', 'u16', 'lower is tried first'], ['locator', 'ip4', 'written like an IPv4 address']]],
  L64: ['64-bit locator', 'RFC 6742 section 2.3', [
    ['preference', 'u16', 'lower is tried first'], ['locator', 'locator', 'four groups of hexadecimal digits'],
  ]],
  LP: ['Name of a locator', 'RFC 6742 section 2.4', [['preference', 'u16', 'lower is tried first'], ['name', 'name', 'name with L32 or L64']]],
  EUI48: ['48-bit hardware address', 'RFC 7043 section 3', [['address', 'eui48', 'six pairs of hexadecimal digits with hyphens']]],
  EUI64: ['64-bit hardware address', 'RFC 7043 section 4', [['address', 'eui64', 'eight pairs of hexadecimal digits with hyphens']]],
  NXNAME: ['Name does not exist', 'RFC 9824 section 3', undefined, 'meta'],
  TKEY: ['Agreement on a key', 'RFC 2930', undefined, 'meta'],
  TSIG: ['Signature of a message', 'RFC 8945', undefined, 'meta'],
  IXFR: ['Question for the changes of a zone', 'RFC 1995', undefined, 'meta'],
  AXFR: ['Question for a whole zone', 'RFC 5936', undefined, 'meta'],
  MAILB: ['Question for mailbox records', 'RFC 1035 section 3.2.3', undefined, 'meta'],
  MAILA: ['Question for mail agent records', 'RFC 1035 section 3.2.3', undefined, 'meta'],
  ANY: ['Question for all types', 'RFC 1035 section 3.2.3', undefined, 'meta'],
  URI: ['Address of a service as URI', 'RFC 7553 section 4', [
    ['priority', 'u16', 'lower is tried first'], ['weight', 'u16', 'share among equals'], ['target', 'quoted-string', 'the URI, in quotes'],
  ]],
  CAA: ['Authorities that may issue certificates', 'RFC 8659 section 4', [
    ['flags', 'u8', '128: who does not know the tag must not issue'], ['tag', 'tag', 'issue, issuewild, iodef…'],
    ['value', 'string', 'an authority, or where to report'],
  ]],
  AVC: ['Application visibility', 'IANA', STRINGS],
  DOA: ['Digital object', 'draft-durand-doa-over-dns', [
    ['enterprise', 'u32', 'number'], ['type', 'u32', 'number'], ['location', 'u8', 'number'],
    ['media type', 'string', 'media type'], ['data', 'word*', 'base64, or `-`'],
  ], 'experimental'],
  AMTRELAY: ['Multicast relay', 'RFC 8777 section 4', [
    ['precedence', 'u8', 'lower is tried first'], ['discovery optional', 'u8', '0 or 1'],
    ['relay type', 'u8', '0: none, 1: IPv4, 2: IPv6, 3: name'], ['relay', 'gateway', 'the relay'],
  ]],
  RESINFO: ['What a resolver can do', 'RFC 9606 section 5', STRINGS],
  WALLET: ['Address of a wallet', 'IANA', STRINGS],
  CLA: ['BP convergence layer', 'IANA', STRINGS],
  IPN: ['BP node number', 'IANA', [['node', 'ipn', 'number']]],
  TA: ['Trust anchor', 'IANA', DIGEST, 'obsolete'],
  DLV: ['DNSSEC lookaside', 'RFC 8749', DIGEST, 'obsolete'],
  DELEG: ['Delegation with parameters', 'draft-ietf-deleg', [['parameters', 'word+', 'key=value']], 'experimental'],
  WINS: ['Lookup in WINS', 'Microsoft DNS', [['arguments', 'word+', 'flags, timeouts, servers']], 'vendor'],
  WINSR: ['Reverse lookup in WINS', 'Microsoft DNS', [['arguments', 'word+', 'flags, timeouts, domain']], 'vendor'],
  ALIAS: ['Alias that also works at the apex', 'PowerDNS, cli53', [['target', 'word+', 'the name that this one stands for']], 'vendor'],
  LUA: ['Record computed by a script', 'PowerDNS', [['type', 'type', 'type of the answer'], ['script', 'string+', 'Lua']], 'vendor'],
  ANAME: ['Alias that also works at the apex', 'draft-ietf-dnsop-aname', NAME('target', 'the name that this one stands for'), 'vendor'],
  DYNA: ['Address computed by a plugin', 'gdnsd', [['plugin', 'word', 'plugin!resource']], 'vendor'],
  DYNC: ['Alias computed by a plugin', 'gdnsd', [['plugin', 'word', 'plugin!resource']], 'vendor'],
};
