import type { PlainMessageId } from '../messages/message';
import type { TypeMnemonic } from './presentation/mnemonics';

import type { FieldKind, RrType } from './rr-types';

/** `?`: optional; `+`: one or more words, each a field; `*`: any number of words, each a field. */
export type FieldRow = readonly [
  name: string,
  kind: FieldKind | `${FieldKind}?` | `${FieldKind}+` | `${FieldKind}*`,
  meaning: PlainMessageId,
];
export type Row = readonly [
  meaning: PlainMessageId,
  reference: string,
  fields: readonly FieldRow[] | undefined,
  status?: RrType['status'],
];

const DIGEST: readonly FieldRow[] = [
  ['key tag', 'u16', 'rr/digest.key-tag'],
  ['algorithm', 'algorithm', 'rr/digest.algorithm'],
  ['digest type', 'digest-type', 'rr/digest.digest-type'],
  ['digest', 'hex', 'rr/digest.digest'],
];
const KEY: readonly FieldRow[] = [
  ['flags', 'key-flags', 'rr/key.flags'],
  ['protocol', 'protocol', 'rr/key.protocol'],
  ['algorithm', 'algorithm', 'rr/digest.algorithm'],
  ['public key', 'base64', 'rr/key.public-key'],
];
const SIGNATURE: readonly FieldRow[] = [
  ['type covered', 'type-or-number', 'rr/signature.type-covered'],
  ['algorithm', 'algorithm', 'rr/signature.algorithm'],
  ['labels', 'u8', 'rr/signature.labels'],
  ['original TTL', 'u32', 'rr/signature.original-ttl'],
  ['expiration', 'time', 'rr/signature.expiration'],
  ['inception', 'time', 'rr/signature.inception'],
  ['key tag', 'u16', 'rr/digest.key-tag'],
  ['signer', 'name', 'rr/signature.signer'],
  ['signature', 'base64', 'rr/signature.signature'],
];
const ASSOCIATION: readonly FieldRow[] = [
  ['usage', 'u8', 'rr/association.usage'],
  ['selector', 'u8', 'rr/association.selector'],
  ['matching type', 'u8', 'rr/association.matching-type'],
  ['association data', 'hex', 'rr/association.association-data'],
];
const SERVICE: readonly FieldRow[] = [
  ['priority', 'u16', 'rr/service.priority'],
  ['target', 'name', 'rr/service.target'],
  ['parameters', 'parameter*', 'rr/service.parameters'],
];
const STRINGS: readonly FieldRow[] = [['text', 'string+', 'rr/strings.text']];
const NAME = (name: string, meaning: PlainMessageId): readonly FieldRow[] => [[name, 'name', meaning]];
const PREFERRED = (name: string, meaning: PlainMessageId): readonly FieldRow[] => [
  ['preference', 'u16', 'rr/preferred.preference'],
  [name, 'host', meaning],
];

/**
 * Each RR type: the message that describes it (`messages/<language>/record-types.ts`), its standard, its fields in order.
 * Rows with the same description share one message.
 */
// prettier-ignore
export const ROWS: Readonly<Record<TypeMnemonic, Row>> = {
  A: ['rr/A', 'RFC 1035 section 3.4.1', [['address', 'ip4', 'rr/A.address']]],
  NS: ['rr/NS', 'RFC 1035 section 3.3.11', [['name server', 'host', 'rr/NS.name-server']]],
  MD: ['rr/MD', 'RFC 1035 section 3.3.4', NAME('host', 'rr/MD.host'), 'obsolete'],
  MF: ['rr/MF', 'RFC 1035 section 3.3.5', NAME('host', 'rr/MF.host'), 'obsolete'],
  CNAME: ['rr/CNAME', 'RFC 1035 section 3.3.1', NAME('target', 'rr/CNAME.target')],
  SOA: ['rr/SOA', 'RFC 1035 section 3.3.13', [
    ['primary server', 'host', 'rr/SOA.primary-server'],
    ['mailbox', 'mailbox', 'rr/SOA.mailbox'],
    ['serial', 'u32', 'rr/SOA.serial'],
    ['refresh', 'ttl', 'rr/SOA.refresh'],
    ['retry', 'ttl', 'rr/SOA.retry'],
    ['expire', 'ttl', 'rr/SOA.expire'],
    ['minimum', 'ttl', 'rr/SOA.minimum'],
  ]],
  MB: ['rr/MB', 'RFC 1035 section 3.3.3', NAME('host', 'rr/MB.host'), 'experimental'],
  MG: ['rr/MG', 'RFC 1035 section 3.3.6', NAME('mailbox', 'rr/MG.mailbox'), 'experimental'],
  MR: ['rr/MR', 'RFC 1035 section 3.3.8', NAME('mailbox', 'rr/MR.mailbox'), 'experimental'],
  NULL: ['rr/NULL', 'RFC 1035 section 3.3.10', undefined, 'experimental'],
  WKS: ['rr/WKS', 'RFC 1035 section 3.4.2', [
    ['address', 'ip4', 'rr/A.address'], ['protocol', 'ip-protocol', 'rr/WKS.protocol'],
    ['services', 'ip-service*', 'rr/WKS.services'],
  ], 'obsolete'],
  PTR: ['rr/PTR', 'RFC 1035 section 3.3.12', NAME('target', 'rr/PTR.target')],
  HINFO: ['rr/HINFO', 'RFC 1035 section 3.3.2', [
    ['processor', 'string', 'rr/HINFO.processor'], ['system', 'string', 'rr/HINFO.system'],
  ]],
  MINFO: ['rr/MINFO', 'RFC 1035 section 3.3.7', [
    ['responsible', 'mailbox', 'rr/MINFO.responsible'], ['errors', 'mailbox', 'rr/MINFO.errors'],
  ], 'experimental'],
  MX: ['rr/MX', 'RFC 1035 section 3.3.9', PREFERRED('exchange', 'rr/MX.exchange')],
  TXT: ['rr/TXT', 'RFC 1035 section 3.3.14', STRINGS],
  RP: ['rr/RP', 'RFC 1183 section 2.2', [
    ['mailbox', 'mailbox', 'rr/RP.mailbox'], ['text', 'name', 'rr/RP.text'],
  ]],
  AFSDB: ['rr/AFSDB', 'RFC 1183 section 1', [['subtype', 'u16', 'rr/AFSDB.subtype'], ['host', 'host', 'rr/AFSDB.host']]],
  X25: ['rr/X25', 'RFC 1183 section 3.1', [['address', 'phone-number', 'rr/X25.address']], 'experimental'],
  ISDN: ['rr/ISDN', 'RFC 1183 section 3.2', [['address', 'string', 'rr/ISDN.address'], ['subaddress', 'string?', 'rr/ISDN.subaddress']], 'experimental'],
  RT: ['rr/RT', 'RFC 1183 section 3.3', PREFERRED('intermediate host', 'rr/RT.intermediate-host'), 'experimental'],
  NSAP: ['rr/NSAP', 'RFC 1706 section 5', [['address', 'nsap', 'rr/NSAP.address']], 'obsolete'],
  'NSAP-PTR': ['rr/NSAP-PTR', 'RFC 1348', NAME('target', 'rr/PTR.target'), 'obsolete'],
  SIG: ['rr/SIG', 'RFC 2535 section 4', SIGNATURE.map((field): FieldRow => {
    const [name, kind, meaning] = field;
    return kind === 'time' ? [name, 'date', meaning] : field;
  }), 'obsolete'],
  KEY: ['rr/KEY', 'RFC 2535 section 3', [...KEY.slice(0, 3), ['public key', 'base64?', 'rr/key.public-key']], 'obsolete'],
  PX: ['rr/PX', 'RFC 2163 section 4', [
    ['preference', 'u16', 'rr/preferred.preference'], ['RFC 822 domain', 'name', 'rr/PX.rfc-822-domain'], ['X.400 domain', 'name', 'rr/PX.x-400-domain'],
  ], 'experimental'],
  GPOS: ['rr/GPOS', 'RFC 1712', [
    ['longitude', 'string', 'rr/GPOS.longitude'], ['latitude', 'string', 'rr/GPOS.longitude'], ['altitude', 'string', 'rr/GPOS.altitude'],
  ], 'obsolete'],
  AAAA: ['rr/AAAA', 'RFC 3596 section 2.2', [['address', 'ip6', 'rr/AAAA.address']]],
  LOC: ['rr/GPOS', 'RFC 1876 section 3', [['location', 'location', 'rr/LOC.location']]],
  NXT: ['rr/NXT', 'RFC 2535 section 5', [['next name', 'name', 'rr/NXT.next-name'], ['types', 'old-type*', 'rr/NXT.types']], 'obsolete'],
  EID: ['rr/EID', 'draft-ietf-nimrod-dns', [['identifier', 'hex', 'rr/EID.identifier']], 'obsolete'],
  NIMLOC: ['rr/NIMLOC', 'draft-ietf-nimrod-dns', [['locator', 'hex', 'rr/NIMLOC.locator']], 'obsolete'],
  SRV: ['rr/SRV', 'RFC 2782', [
    ['priority', 'u16', 'rr/preferred.preference'], ['weight', 'u16', 'rr/SRV.weight'], ['port', 'u16', 'rr/SRV.port'],
    ['target', 'host', 'rr/SRV.target'],
  ]],
  ATMA: ['rr/ATMA', 'AF-DANS-0152.000', [['address', 'word', 'rr/ATMA.address']], 'obsolete'],
  NAPTR: ['rr/NAPTR', 'RFC 3403 section 4', [
    ['order', 'u16', 'rr/NAPTR.order'], ['preference', 'u16', 'rr/NAPTR.preference'],
    ['flags', 'string', 'rr/NAPTR.flags'], ['services', 'string', 'rr/NAPTR.services'],
    ['expression', 'string', 'rr/NAPTR.expression'], ['replacement', 'name', 'rr/NAPTR.replacement'],
  ]],
  KX: ['rr/KX', 'RFC 2230 section 3', PREFERRED('exchanger', 'rr/KX.exchanger')],
  CERT: ['rr/CERT', 'RFC 4398 section 2', [
    ['type', 'certificate-type', 'rr/CERT.type'], ['key tag', 'u16', 'rr/digest.key-tag'],
    ['algorithm', 'algorithm', 'rr/CERT.algorithm'], ['certificate', 'base64', 'rr/CERT.certificate'],
  ]],
  A6: ['rr/A6', 'RFC 2874 section 3.1', [
    ['prefix length', 'u8', 'rr/A6.prefix-length'], ['address', 'word+', 'rr/A6.address'],
  ], 'obsolete'],
  DNAME: ['rr/DNAME', 'RFC 6672 section 2', NAME('target', 'rr/DNAME.target')],
  SINK: ['rr/NULL', 'draft-eastlake-kitchen-sink', [
    ['meaning', 'u8', 'rr/SINK.meaning'], ['coding', 'u8', 'rr/SINK.coding'], ['subcoding', 'u8', 'rr/SINK.coding'],
    ['data', 'base64?', 'rr/SINK.data'],
  ], 'obsolete'],
  OPT: ['rr/OPT', 'RFC 6891 section 6.1', undefined, 'meta'],
  APL: ['rr/APL', 'RFC 3123 section 4', [['ranges', 'prefix*', 'rr/APL.ranges']], 'experimental'],
  DS: ['rr/DS', 'RFC 4034 section 5', DIGEST],
  SSHFP: ['rr/SSHFP', 'RFC 4255 section 3.1', [
    ['algorithm', 'u8', 'rr/SSHFP.algorithm'], ['fingerprint type', 'u8', 'rr/SSHFP.fingerprint-type'],
    ['fingerprint', 'hex', 'rr/digest.digest'],
  ]],
  IPSECKEY: ['rr/IPSECKEY', 'RFC 4025 section 2', [
    ['precedence', 'u8', 'rr/preferred.preference'], ['gateway type', 'u8', 'rr/IPSECKEY.gateway-type'],
    ['algorithm', 'u8', 'rr/IPSECKEY.algorithm'], ['gateway', 'gateway', 'rr/IPSECKEY.gateway'],
    ['public key', 'base64?', 'rr/key.public-key'],
  ]],
  RRSIG: ['rr/RRSIG', 'RFC 4034 section 3', SIGNATURE],
  NSEC: ['rr/NSEC', 'RFC 4034 section 4', [
    ['next name', 'name', 'rr/NSEC.next-name'], ['types', 'type+', 'rr/NSEC.types'],
  ]],
  DNSKEY: ['rr/DNSKEY', 'RFC 4034 section 2', KEY],
  DHCID: ['rr/DHCID', 'RFC 4701 section 3', [['identifier', 'base64', 'rr/EID.identifier']]],
  NSEC3: ['rr/NSEC3', 'RFC 5155 section 3', [
    ['hash algorithm', 'u8', 'rr/NSEC3.hash-algorithm'], ['flags', 'u8', 'rr/NSEC3.flags'], ['iterations', 'u16', 'rr/NSEC3.iterations'],
    ['salt', 'salt', 'rr/NSEC3.salt'], ['next hash', 'base32', 'rr/NSEC3.next-hash'], ['types', 'type*', 'rr/NSEC.types'],
  ]],
  NSEC3PARAM: ['rr/NSEC3PARAM', 'RFC 5155 section 4', [
    ['hash algorithm', 'u8', 'rr/NSEC3.hash-algorithm'], ['flags', 'u8', 'rr/NSEC3PARAM.flags'], ['iterations', 'u16', 'rr/NSEC3.iterations'], ['salt', 'salt', 'rr/NSEC3.salt'],
  ]],
  TLSA: ['rr/TLSA', 'RFC 6698 section 2', ASSOCIATION],
  SMIMEA: ['rr/SMIMEA', 'RFC 8162 section 2', ASSOCIATION],
  HIP: ['rr/HIP', 'RFC 8005 section 5', [
    ['algorithm', 'u8', 'rr/CERT.algorithm'], ['identity tag', 'hex-word', 'rr/HIP.identity-tag'],
    ['public key', 'base64-word', 'rr/key.public-key'], ['rendezvous servers', 'name*', 'rr/HIP.rendezvous-servers'],
  ]],
  NINFO: ['rr/NINFO', 'draft-reid-dnsext-zs', STRINGS, 'experimental'],
  RKEY: ['rr/RKEY', 'draft-reid-dnsext-rkey', KEY, 'experimental'],
  TALINK: ['rr/TALINK', 'draft-ietf-dnsop-dnssec-trust-history', [
    ['previous name', 'name', 'rr/TALINK.previous-name'], ['next name', 'name', 'rr/TALINK.next-name'],
  ], 'experimental'],
  CDS: ['rr/CDS', 'RFC 7344 section 3.1', DIGEST],
  CDNSKEY: ['rr/CDNSKEY', 'RFC 7344 section 3.2', KEY],
  OPENPGPKEY: ['rr/OPENPGPKEY', 'RFC 7929 section 2', [['public key', 'base64', 'rr/key.public-key']]],
  CSYNC: ['rr/CSYNC', 'RFC 7477 section 2', [
    ['serial', 'u32', 'rr/CSYNC.serial'], ['flags', 'u16', 'rr/CSYNC.flags'], ['types', 'type*', 'rr/CSYNC.types'],
  ]],
  ZONEMD: ['rr/ZONEMD', 'RFC 8976 section 2', [
    ['serial', 'u32', 'rr/ZONEMD.serial'], ['scheme', 'u8', 'rr/ZONEMD.scheme'], ['hash algorithm', 'u8', 'rr/ZONEMD.hash-algorithm'],
    ['digest', 'hex', 'rr/ZONEMD.digest'],
  ]],
  SVCB: ['rr/SVCB', 'RFC 9460 section 2', SERVICE],
  HTTPS: ['rr/HTTPS', 'RFC 9460 section 9', SERVICE],
  DSYNC: ['rr/DSYNC', 'RFC 9859 section 2', [
    ['type', 'type-or-number', 'rr/DSYNC.type'], ['scheme', 'scheme', 'rr/DSYNC.scheme'], ['port', 'u16', 'rr/SRV.port'],
    ['target', 'host', 'rr/DSYNC.target'],
  ]],
  HHIT: ['rr/HHIT', 'RFC 9886', [['data', 'base64', 'rr/HHIT.data']]],
  BRID: ['rr/BRID', 'RFC 9886', [['data', 'base64', 'rr/HHIT.data']]],
  SPF: ['rr/SPF', 'RFC 7208 section 3.1', STRINGS, 'obsolete'],
  UINFO: ['rr/UINFO', 'IANA', undefined, 'obsolete'],
  UID: ['rr/UID', 'IANA', undefined, 'obsolete'],
  GID: ['rr/GID', 'IANA', undefined, 'obsolete'],
  UNSPEC: ['rr/NULL', 'IANA', undefined, 'obsolete'],
  NID: ['rr/NID', 'RFC 6742 section 2.1', [
    ['preference', 'u16', 'rr/preferred.preference'], ['node identifier', 'locator', 'rr/NID.node-identifier'],
  ]],
  L32: ['rr/L32', 'RFC 6742 section 2.2', [['preference', 'u16', 'rr/preferred.preference'], ['locator', 'ip4', 'rr/L32.locator']]],
  L64: ['rr/L64', 'RFC 6742 section 2.3', [
    ['preference', 'u16', 'rr/preferred.preference'], ['locator', 'locator', 'rr/NID.node-identifier'],
  ]],
  LP: ['rr/LP', 'RFC 6742 section 2.4', [['preference', 'u16', 'rr/preferred.preference'], ['name', 'name', 'rr/LP.name']]],
  EUI48: ['rr/EUI48', 'RFC 7043 section 3', [['address', 'eui48', 'rr/EUI48.address']]],
  EUI64: ['rr/EUI64', 'RFC 7043 section 4', [['address', 'eui64', 'rr/EUI64.address']]],
  NXNAME: ['rr/NXNAME', 'RFC 9824 section 3', undefined, 'meta'],
  TKEY: ['rr/TKEY', 'RFC 2930', undefined, 'meta'],
  TSIG: ['rr/TSIG', 'RFC 8945', undefined, 'meta'],
  IXFR: ['rr/IXFR', 'RFC 1995', undefined, 'meta'],
  AXFR: ['rr/AXFR', 'RFC 5936', undefined, 'meta'],
  MAILB: ['rr/MAILB', 'RFC 1035 section 3.2.3', undefined, 'meta'],
  MAILA: ['rr/MAILA', 'RFC 1035 section 3.2.3', undefined, 'meta'],
  ANY: ['rr/ANY', 'RFC 1035 section 3.2.3', undefined, 'meta'],
  URI: ['rr/URI', 'RFC 7553 section 4', [
    ['priority', 'u16', 'rr/preferred.preference'], ['weight', 'u16', 'rr/SRV.weight'], ['target', 'quoted-string', 'rr/URI.target'],
  ]],
  CAA: ['rr/CAA', 'RFC 8659 section 4', [
    ['flags', 'u8', 'rr/CAA.flags'], ['tag', 'tag', 'rr/CAA.tag'],
    ['value', 'string', 'rr/CAA.value'],
  ]],
  AVC: ['rr/AVC', 'IANA', STRINGS],
  DOA: ['rr/DOA', 'draft-durand-doa-over-dns', [
    ['enterprise', 'u32', 'rr/ISDN.address'], ['type', 'u32', 'rr/ISDN.address'], ['location', 'u8', 'rr/ISDN.address'],
    ['media type', 'string', 'rr/DOA.media-type'], ['data', 'base64-or-none', 'rr/DOA.data'],
  ], 'experimental'],
  AMTRELAY: ['rr/AMTRELAY', 'RFC 8777 section 4', [
    ['precedence', 'u8', 'rr/preferred.preference'], ['discovery optional', 'u8', 'rr/AMTRELAY.discovery-optional'],
    ['relay type', 'u8', 'rr/IPSECKEY.gateway-type'], ['relay', 'gateway', 'rr/AMTRELAY.relay'],
  ]],
  RESINFO: ['rr/RESINFO', 'RFC 9606 section 5', STRINGS],
  WALLET: ['rr/WALLET', 'IANA', STRINGS],
  CLA: ['rr/CLA', 'IANA', STRINGS],
  IPN: ['rr/IPN', 'IANA', [['node', 'ipn', 'rr/ISDN.address']]],
  TA: ['rr/TA', 'IANA', DIGEST, 'obsolete'],
  DLV: ['rr/DLV', 'RFC 8749', DIGEST, 'obsolete'],
  DELEG: ['rr/DELEG', 'draft-ietf-deleg', [['parameters', 'word+', 'rr/DELEG.parameters']], 'experimental'],
  WINS: ['rr/WINS', 'Microsoft DNS', [['arguments', 'word+', 'rr/WINS.arguments']], 'vendor'],
  WINSR: ['rr/WINSR', 'Microsoft DNS', [['arguments', 'word+', 'rr/WINSR.arguments']], 'vendor'],
  ALIAS: ['rr/ALIAS', 'PowerDNS, cli53', [['target', 'word+', 'rr/CNAME.target']], 'vendor'],
  LUA: ['rr/LUA', 'PowerDNS', [['type', 'type', 'rr/LUA.type'], ['script', 'string+', 'rr/LUA.script']], 'vendor'],
  ANAME: ['rr/ALIAS', 'draft-ietf-dnsop-aname', NAME('target', 'rr/CNAME.target'), 'vendor'],
  DYNA: ['rr/DYNA', 'gdnsd', [['plugin', 'word', 'rr/DYNA.plugin']], 'vendor'],
  DYNC: ['rr/DYNC', 'gdnsd', [['plugin', 'word', 'rr/DYNA.plugin']], 'vendor'],
};
