import { bimiRules } from './bimi';
import { caaRules } from './caa';
import { configRules } from './config';
import { dkimRules } from './dkim';
import { dmarcRules } from './dmarc';
import { domainRules } from './domain';
import { mtaStsRules } from './mta-sts';
import { mxRules } from './mx';
import type { AnyRule, Rule, Subject } from './rule';
import { spfRules } from './spf';
import { terraformRules } from './terraform';
import { tlsRptRules } from './tls-rpt';
import { tlsaRules } from './tlsa';
import { txtRules } from './txt';
import { zoneRules } from './zone';

/** All rules. */
export const rules: readonly AnyRule[] = [
  ...zoneRules,
  ...txtRules,
  ...spfRules,
  ...dkimRules,
  ...dmarcRules,
  ...mxRules,
  ...mtaStsRules,
  ...tlsRptRules,
  ...bimiRules,
  ...tlsaRules,
  ...caaRules,
  ...domainRules,
  ...terraformRules,
  ...configRules,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));
const bySubject = new Map<Subject, AnyRule[]>();
for (const rule of rules) bySubject.set(rule.on, [...(bySubject.get(rule.on) ?? []), rule]);

/** The rule of that id, if there is one. */
export function ruleOf(id: string): AnyRule | undefined {
  return byId.get(id);
}

/** The rules that look at this kind of subject. */
export function rulesOn<S extends Subject>(on: S): readonly Rule<S>[] {
  return (bySubject.get(on) ?? []) as readonly AnyRule[] as readonly Rule<S>[];
}

/** Those that may find something if all records are of this type; see `Rule.types`. */
export function rulesOfType<S extends TypedSubject>(on: S, type: string): readonly Rule<S>[] {
  const { perType, others } = byType[on];
  return (perType.get(type) ?? others) as readonly Rule<S>[];
}

/** Those that may find something in an entry without problems. */
export const rulesOnSoundEntries = rulesOn('entry').filter(({ atProblems }) => atProblems !== true);

type TypedSubject = 'record' | 'name';

interface RulesByType {
  readonly perType: ReadonlyMap<string, readonly AnyRule[]>;
  /** Of types that no rule names. */
  readonly others: readonly AnyRule[];
}

const byType: Readonly<Record<TypedSubject, RulesByType>> = {
  record: chosenByType(rulesOn('record')),
  name: chosenByType(rulesOn('name')),
};

function chosenByType(candidates: readonly AnyRule[]): RulesByType {
  const named = new Set(candidates.flatMap(({ types = [] }) => types));
  const chosen = (type: string) => candidates.filter(({ types }) => types?.includes(type) !== false);
  return { perType: new Map(Array.from(named, (type) => [type, chosen(type)])), others: chosen('') };
}
