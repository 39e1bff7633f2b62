import type { Message, MessageArgs } from '../messages/message';
import type { ResourceRecord } from '../records/record';
import type { TextEdit } from '../text/span';
import { rulesOfType, rulesOn, rulesOnSoundEntries } from './catalogue';
import { lowersProtection } from './fixes/protection';
import type { AnyFix, AnyReport } from './report';
import type { EntrySubject, Finding, Fix, NameSubject, Rule, Subject, Subjects } from './rule';

/** The findings of all rules on this kind of subject. Rules never see each other's findings. */
export function run<S extends Subject>(on: S, subject: Subjects[S]): Finding[] {
  return runEach(rulesOn(on), subject);
}

/** The findings about an entry. Most have no problems: few rules look at those. */
export function runOnEntry(subject: EntrySubject): Finding[] {
  return runEach(subject.problems.length === 0 ? rulesOnSoundEntries : rulesOn('entry'), subject);
}

/** The findings about a record, of the rules that look at records of its type. */
export function runOnRecord(record: ResourceRecord): Finding[] {
  return runEach(rulesOfType('record', record.type), { record });
}

/** The findings about a name, of the rules that look at records of these types. */
export function runOnName(subject: NameSubject): Finding[] {
  const types = new Set(subject.records.map(({ type }) => type));
  const [first = '', ...others] = types;
  if (others.length === 0) return runEach(rulesOfType('name', first), subject);
  const isConcerned = ({ types: named }: Rule<'name'>) => named?.some((type) => types.has(type)) !== false;
  return runEach(rulesOn('name').filter(isConcerned), subject);
}

/** The findings of these rules about a subject. */
export function runEach<S extends Subject>(rules: readonly Rule<S>[], subject: Subjects[S]): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    let left = MOST_FINDINGS;
    rule.check(subject, (what) => {
      if (left-- > 0) findings.push(finding(rule, what, subject));
    });
  }
  return findings;
}

/**
 * Findings of one rule on one subject, such as a record of 100,000 equal terms: the others follow once these are fixed.
 */
const MOST_FINDINGS = 1000;

function finding<S extends Subject>(rule: Rule<S>, what: AnyReport, subject: Subjects[S]): Finding {
  const args = what.args ?? {};
  return {
    rule,
    place: what.at,
    message: message(rule.id, what.variant, args),
    related: (what.related ?? []).map((related) => ({
      place: related.place,
      message: message(`${rule.id}.related`, related.variant, { ...args, ...related.args }),
    })),
    fixes: (what.fixes ?? []).flatMap((fix) => reportedFix(rule, fix, args)).map((fix) => cautious(fix, subject)),
    record: what.record ?? recordOf(subject),
    silences: silencesOf(rule, what),
  };
}

function silencesOf<S extends Subject>({ silences = NOTHING }: Rule<S>, what: AnyReport): readonly string[] {
  return what.silences === undefined ? silences : [...silences, ...what.silences];
}

const NOTHING: readonly string[] = [];

/** If receivers would enforce less than today, the user decides. */
function cautious(fix: Fix, subject: Subjects[Subject]): Fix {
  if (fix.kind === 'ask' || !('text' in subject)) return fix;
  const kind = PROTECTING.find((each) => each in subject);
  return kind !== undefined && lowersProtection(kind, subject.text, fix.edits) ? { ...fix, kind: 'ask' } : fix;
}

const PROTECTING = ['dmarc', 'dkim', 'spf'] as const;

function recordOf(subject: Subjects[Subject]): ResourceRecord | undefined {
  if ('record' in subject) return subject.record;
  return 'chunk' in subject ? subject.chunk.record(subject.index) : undefined;
}

function reportedFix<S extends Subject>(rule: Rule<S>, fix: AnyFix, args: MessageArgs): Fix[] {
  if (fix.edits?.every(staysInLine) !== true) return [];
  const title = message(`${rule.id}.fix`, fix.variant, { ...args, ...fix.args });
  return [{ title, kind: fix.kind ?? rule.fix ?? 'ask', edits: fix.edits, isPossible: fix.isPossible }];
}

/** In a text that is embedded in another one; and there nothing may begin a template. */
function staysInLine({ place: { anchor, start, end }, text }: TextEdit): boolean {
  if (anchor.embedding === undefined) return true;
  if (/[\r\n]|[$%]\{/.test(text) || /[\r\n]/.test(anchor.text.slice(start, end))) return false;
  return anchor.embedding === 'lines' || isVerbatim(anchor.text, start, end, text);
}

/** In a string of another language nothing is edited that it escapes, and an escape is not cut in two. */
function isVerbatim(around: string, start: number, end: number, text: string): boolean {
  const cutsEscape = (at: number) => /^(?:\t["\n]|"\t)$/.test(around.slice(at - 1, at + 1));
  return !/["\\]/.test(text + around.slice(start, end)) && !cutsEscape(start) && !cutsEscape(end);
}

/** `defineRule` has held variant and arguments to the catalogue; the parts of an id are combined only here. */
function message(id: string, variant: string | undefined, args: MessageArgs): Message {
  return { id: variant === undefined ? id : `${id}.${variant}`, args } as Message;
}
