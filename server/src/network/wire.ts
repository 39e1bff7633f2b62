import { Buffer } from 'buffer';
import { type Answer as WireRecord, decode, type DecodedPacket, encode } from 'dns-packet';
import type { Wire } from '../dns/doh';
import type { TimedAnswer } from '../dns/resolver';
import type { Question, Source } from '../dns/question';

/** The flag RD (RFC 1035 section 4.1.1). */
const RECURSION_DESIRED = 1 << 8;

/** DNS messages, written and read by dns-packet. */
export const wire: Wire = {
  encode({ name, type }) {
    // dns-packet writes characters as UTF-8 and does not support raw octets.
    if (!/^[\x21-\x7e]*$/.test(name)) return undefined;
    return encode({ type: 'query', id: 0, flags: RECURSION_DESIRED, questions: [{ name, type, class: 'IN' }] });
  },

  decode(octets, question, at) {
    try {
      const packet = decode(Buffer.from(octets));
      // The library reads past the end of a truncated message.
      return decode.bytes > octets.length ? undefined : answerOf(packet, question, { kind: 'live', at });
    } catch {
      return undefined;
    }
  },
};

const codes = { noError: 0, noSuchName: 3 } as const;

function answerOf(packet: DecodedPacket, question: Question, source: Source): TimedAnswer | undefined {
  const asked = packet.questions?.[0];
  if (!packet.flag_qr || asked?.type !== question.type || !isSame(asked.name, question.name)) return undefined;
  const code = (packet.flags ?? 0) & 15;
  if (code !== codes.noError && code !== codes.noSuchName) return { kind: 'servfail', source };
  const { values, preferences, ttl } = follow(packet.answers ?? [], question);
  if (values.length > 0) return { kind: 'records', values, preferences, source, ttl };
  return { kind: code === codes.noSuchName ? 'nxdomain' : 'nodata', source, ttl: negativeTtl(packet) };
}

/** More consecutive aliases than any server follows. */
const MOST_ALIASES = 16;

/** The values at the end of the alias chain; they expire with the first link of the chain to expire. */
function follow(records: readonly WireRecord[], { name, type }: Question): Followed {
  let at = name;
  let ttl = Infinity;
  for (let hops = 0; hops <= MOST_ALIASES; hops++) {
    const here = records.filter((record) => isSame(record.name, at));
    const wanted = here.filter((record) => record.type === type);
    if (wanted.length > 0) return { ...valuesOf(wanted), ttl: Math.min(ttl, ...wanted.map(ttlOf)) };
    const alias = here.find((record) => record.type === 'CNAME');
    if (alias?.type !== 'CNAME') break;
    at = alias.data;
    ttl = Math.min(ttl, ttlOf(alias));
  }
  return { values: [], preferences: undefined, ttl };
}

interface Values {
  readonly values: readonly string[];
  /** MX: that of each exchange. */
  readonly preferences: readonly number[] | undefined;
}

interface Followed extends Values {
  readonly ttl: number;
}

function valuesOf(records: readonly WireRecord[]): Values {
  const exchanges = records.filter((record) => record.type === 'MX').sort(byPreference);
  if (exchanges.length > 0) {
    const values = exchanges.map(({ data }) => data.exchange || '.');
    return { values, preferences: exchanges.map(({ data }) => data.preference ?? 0) };
  }
  const values = records.flatMap((record) => {
    if (record.type === 'TXT') return [textOf(record.data)];
    return record.type === 'A' || record.type === 'AAAA' || record.type === 'PTR' ? [record.data] : [];
  });
  return { values, preferences: undefined };
}

type Exchange = Extract<WireRecord, { type: 'MX' }>;

function byPreference(a: Exchange, b: Exchange): number {
  return (a.data.preference ?? 0) - (b.data.preference ?? 0);
}

/** One character per octet. */
function textOf(data: string | Uint8Array | readonly (string | Uint8Array)[]): string {
  const parts = typeof data === 'string' || data instanceof Uint8Array ? [data] : data;
  return parts.map((part) => (typeof part === 'string' ? part : Buffer.from(part).toString('latin1'))).join('');
}

function ttlOf(record: WireRecord): number {
  return 'ttl' in record ? (record.ttl ?? Infinity) : Infinity;
}

/** RFC 2308 section 5. */
function negativeTtl({ authorities = [] }: DecodedPacket): number | undefined {
  const soa = authorities.find((record) => record.type === 'SOA');
  return soa?.type === 'SOA' ? Math.min(ttlOf(soa), soa.data.minimum ?? Infinity) : undefined;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
