import { distance } from 'fastest-levenshtein';

/** Part of a value that does not restrict what it was meant to. Offsets count octets of the value. */
export interface ParameterFault {
  /** `name`: near a registered name; `uri`, `method`: a bad value; `repeated`: `accounturi` twice (RFC 8657 section 3). */
  readonly kind: 'name' | 'uri' | 'method' | 'repeated';
  readonly start: number;
  readonly end: number;
  /** The parameter's registered name. */
  readonly tag: string;
  readonly meant: string | undefined;
}

/** The faults in the registered parameters of an `issue` value; parameters that an issuer defines itself are skipped. */
export function parameterFaults(value: string): readonly ParameterFault[] {
  const faults: ParameterFault[] = [];
  let hasAccount = false;
  for (const { name, nameStart, word, wordStart } of assignments(value)) {
    const tag = name.toLowerCase();
    const at = { start: word === '' ? nameStart : wordStart, end: wordStart + word.length, tag };
    const nearest = REGISTERED.find((each) => each !== tag && isNear(tag, each));
    if (nearest !== undefined && !REGISTERED.includes(tag)) {
      faults.push({ kind: 'name', start: nameStart, end: nameStart + name.length, tag: nearest, meant: nearest });
    } else if (tag === 'accounturi') {
      if (hasAccount) faults.push({ ...at, kind: 'repeated', meant: undefined });
      else if (!/^[a-z][a-z\d+.-]*:\S+$/i.test(word)) faults.push({ ...at, kind: 'uri', meant: undefined });
      hasAccount = true;
    } else if (tag === 'validationmethods') faults.push(...methodFaults(word, wordStart));
  }
  return faults;
}

interface Assignment {
  readonly name: string;
  readonly nameStart: number;
  readonly word: string;
  readonly wordStart: number;
}

/** `name=value` after each `;` (RFC 8659 section 4.2); what has no `=` is caa/value's. */
function* assignments(value: string): Generator<Assignment> {
  let start = value.indexOf(';') + 1;
  while (start > 0 && start < value.length) {
    const next = value.indexOf(';', start);
    const part = value.slice(start, next < 0 ? value.length : next);
    const equals = part.indexOf('=');
    if (equals >= 0) {
      const name = part.slice(0, equals).trim();
      const word = part.slice(equals + 1).trim();
      const nameStart = start + part.indexOf(name);
      const wordStart = start + equals + 1 + part.slice(equals + 1).indexOf(word);
      yield { name, nameStart, word, wordStart };
    }
    start = next + 1;
  }
}

function* methodFaults(list: string, start: number): Generator<ParameterFault> {
  if (list === '') return; // no method at all is in the grammar
  let from = start;
  for (const item of list.split(',')) {
    const method = item.trim();
    const at = from + item.indexOf(method);
    from += item.length + 1;
    const word = method.toLowerCase();
    if (/\s/.test(word)) continue; // reported by caa/value
    if (METHODS.includes(word) || word.startsWith('ca-')) continue;
    const meant = METHODS.find((known) => isNear(word, known) || bare(known) === bare(word));
    const isLabel = /^[a-z\d-]+$/.test(word);
    // The registry grows: a well-formed label that resembles none of it may be new.
    if (isLabel && meant === undefined) continue;
    yield { kind: 'method', start: at, end: at + method.length, tag: 'validationmethods', meant };
  }
}

const REGISTERED: readonly string[] = ['accounturi', 'validationmethods'];

/** ACME validation methods (IANA registry); other labels of a CA begin with `ca-` (RFC 8657 section 4). */
const METHODS: readonly string[] = [
  'http-01',
  'dns-01',
  'tls-alpn-01',
  'dns-account-01',
  'dns-persist-01',
  'onion-csr-01',
  'email-reply-00',
  'tkauth-01',
  'tls-sni-01',
];

function isNear(word: string, known: string): boolean {
  const plain = (text: string) => text.replace(/[-_]/g, '');
  return plain(word) === plain(known) || (known.length > 9 && distance(word, known) <= 2);
}

/** Without the version: `dns` for `dns-01`. */
function bare(method: string): string {
  return method.replace(/[-_\d]+$/, '');
}
