import type { Answer, Question, Source } from '../../../../../server/src/dns/question';

const source: Source = { kind: 'given' };

/** Records of a name as a scenario of the OpenSPF suite writes them: `{TXT: …}`, or `TIMEOUT` for all that is not there. */
export type ZoneEntry = 'TIMEOUT' | Readonly<Record<string, unknown>>;
export type ZoneData = Readonly<Record<string, readonly ZoneEntry[]>>;

/** Answers from such data. Records of type SPF are served as TXT where the name has no TXT entry of its own. */
export function answersFrom(data: ZoneData): (question: Question) => Answer {
  const zone = new Map(Object.entries(data).map(([name, entries]) => [bare(name), entries]));
  const answer = ({ name, type }: Question, hops = 0): Answer => {
    if (name.split('.').some((label) => label.length > 63)) return { kind: 'servfail', source };
    const entries = zone.get(name);
    if (entries === undefined) return { kind: name.startsWith('error.') ? 'servfail' : 'nxdomain', source };
    const values = valuesOf(entries, type);
    if (values === 'TIMEOUT') return { kind: 'timeout', source };
    if (values.length > 0) return { kind: 'records', values, source };
    const alias = valuesOf(entries, 'CNAME');
    if (alias !== 'TIMEOUT' && alias[0] !== undefined && hops < 8) {
      return answer({ kind: 'ask', name: bare(alias[0]), type }, hops + 1);
    }
    return { kind: entries.includes('TIMEOUT') ? 'timeout' : 'nodata', source };
  };
  return (question) => answer(question);
}

function valuesOf(entries: readonly ZoneEntry[], type: string): string[] | 'TIMEOUT' {
  const own = entries.flatMap((entry) => (entry !== 'TIMEOUT' && type in entry ? [entry[type]] : []));
  const isCopied = type === 'TXT' && own.length === 0;
  const values = isCopied
    ? entries.flatMap((entry) => (entry !== 'TIMEOUT' && 'SPF' in entry ? [entry['SPF']] : []))
    : own;
  if (values.includes('TIMEOUT')) return 'TIMEOUT';
  const records = values.filter((value) => value !== 'NONE').map(textOf);
  if (type !== 'MX') return records;
  return values.map((value) => (Array.isArray(value) ? String(value[1]) : String(value)));
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join('') : String(value);
}

function bare(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
