import { UNKNOWN_ORIGIN, type Name } from '../../records/name';
import { canonicalName, resolveName } from '../../records/names';
import { openingAt, type MailKind } from '../../mail/recognise';
import { quote } from '../../records/presentation/encoding';
import { typeCodeAt } from '../../records/presentation/mnemonics';
import type { Token } from '../../sources/zone/syntax/scanner';
import { placeAt, type Span } from '../../text/span';
import type { Owners } from '../fixes/rename';
import type { ReportedFix } from '../report';
import { defineRule, type EntrySubject } from '../rule';
import { placeOf, problemsOf } from '../zone/problems';

export const bareRecord = defineRule({
  id: 'txt/bare-record',
  severity: 'error',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 1035 section 5.1'],
  summary: 'A mail record is the value of a TXT record: owner, `TXT`, then the value in quotes.',
  on: 'entry',
  atProblems: true,
  check(subject, report) {
    if (problemsOf(subject, 'bare-record').length === 0) return;
    const bare = findValue(subject);
    if (bare === undefined) return;
    const args = { family: bare.family.name };
    report({
      at: placeOf(subject, bare.span),
      args,
      fixes: [properly(subject, bare)],
      silences: [`domain/missing-${bare.family.name.toLowerCase()}`],
    });
  },
});

interface Family {
  readonly name: string;
  /** Where such a record belongs, if that is known. */
  readonly owner: string | undefined;
}

const SPF: Family = { name: 'SPF', owner: '@' };

const FAMILIES: Readonly<Partial<Record<MailKind, Family>>> = {
  spf: SPF,
  'sender-id': SPF,
  dkim: { name: 'DKIM', owner: undefined },
  dmarc: { name: 'DMARC', owner: '_dmarc' },
  'mta-sts': { name: 'MTA-STS', owner: '_mta-sts' },
  'tls-rpt': { name: 'TLS-RPT', owner: '_smtp._tls' },
  bimi: { name: 'BIMI', owner: 'default._bimi' },
};

/** The mail text of a line that is not a record. */
interface BareValue {
  readonly family: Family;
  /** The value as written, with its quotes. */
  readonly span: Span;
  /** Whether it is in quotes already. */
  readonly isQuoted: boolean;
}

function findValue({ chunk, index }: EntrySubject): BareValue | undefined {
  const { text } = chunk.chunk;
  const { tokens } = chunk.node(index);
  const first = tokens.find(({ start }) => openingAt(text, start) !== undefined);
  if (first === undefined) return undefined;
  const family = FAMILIES[openingAt(text, first.start)?.kind ?? 'spf'] ?? SPF;
  if (first.kind === 'string' && first.closing !== 'unclosed') {
    const last = tokens.findLast(({ kind, start }) => kind === 'string' && start >= first.start) ?? first;
    return { family, span: { start: first.start, end: last.end }, isQuoted: true };
  }
  return { family, span: { start: first.start, end: endOfValue(text, first, family) }, isQuoted: false };
}

/** A tag list continues after its semicolons, though each begins a comment; the terms of SPF end there. */
function endOfValue(text: string, first: Token, family: Family): number {
  const rest = (family === SPF ? /^[^\r\n;]*/ : /^[^\r\n]*/).exec(text.slice(first.start));
  return first.start + (rest?.[0] ?? '').trimEnd().length;
}

/** The line as a TXT record: the text before the value becomes owner and type. */
function properly(
  { chunk, index }: EntrySubject,
  { span, isQuoted, family }: BareValue,
): ReportedFix<'txt/bare-record'> {
  const { text } = chunk.chunk;
  const start = chunk.entries.start(index);
  const origin = chunk.origin(index);
  const head = ownerOf(text.slice(start, span.start), origin) ?? family.owner;
  if (head === undefined) return { edits: undefined };
  const name = resolveName(head.split(/\s/, 1)[0] ?? '', origin);
  const value = unescape(text.slice(span.start, span.end));
  const isPossible = (owners: Owners) => name === undefined || owners.canHold(name, 'TXT', value);
  const edit = isQuoted
    ? { place: placeAt(chunk.chunk, start, span.start), text: `${head} TXT ` }
    : { place: placeAt(chunk.chunk, start, span.end), text: `${head} TXT ${quote(value)}` };
  return { edits: [edit], isPossible };
}

/** The owner before a value, optionally with a colon or an equals sign; TTL and class stay with it. */
function ownerOf(head: string, origin: Name): string | undefined {
  const words = head.trim().replace(/[\s:=]+$/, '');
  if (words === '' || typeCodeAt(words, 0, words.length) >= 0) return undefined;
  const [owner = ''] = words.split(/\s/, 1);
  const isZone = origin !== UNKNOWN_ORIGIN && canonicalName(owner) === origin && !owner.endsWith('.');
  return isZone ? `@${words.slice(owner.length)}` : words;
}

/** `v=DKIM1\; k=rsa`: the author knew that the semicolon would begin a comment. */
function unescape(value: string): string {
  return value.replaceAll(/\\([^\d])/g, '$1').replaceAll(/^["'“”„]|["'“”„]$/g, '');
}
