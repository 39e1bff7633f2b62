import type { Survey } from '../mail/spf/evaluate/survey';
import type { ResourceRecord } from '../records/record';
import type { ListedZone } from '../records/zone-view';
import type { Finding, Subjects } from '../rules/rule';
import { run, runOnEntry } from '../rules/run';
import type { PartSubject, SourceSubjects, Unit, UnitPart } from '../sources/source';
import { CurrentFixes } from './current-fixes';
import type { Reader } from './dependencies';
import { PlacedFindings, type Contribution, type FindingList, type Found } from './placed-findings';
import { recordFindings } from './record-findings';
import { reported } from './reported';
import { ZoneNames, type SharedDependencies } from './zone-names';

export interface UnitFindingsOptions {
  readonly unit: Unit;
  readonly shared: SharedDependencies;
  /** The unit may have gained or lost findings. */
  readonly onStale: (unit: Unit) => void;
  readonly onAnswers: (reader: Reader) => void;
}

/**
 * The findings of one unit, kept up to date: after a change only new parts are analysed, and the names whose answers
 * may have changed.
 */
export class UnitFindings {
  readonly unit: Unit;
  readonly #options: UnitFindingsOptions;
  readonly #parts = new Map<UnitPart, PartFindings>();
  #cross: Contribution = { found: NOTHING, order: Number.MAX_SAFE_INTEGER };
  readonly #zones = new Map<ListedZone, ZoneNames>();
  readonly #placed: PlacedFindings;
  readonly #fixes: CurrentFixes;
  /** What remains to be done; `undefined` if it has not begun. */
  #work: Iterator<undefined> | undefined;
  /** What remains to be done until it is known what has changed; `undefined` if that is known. */
  #settling: Iterator<undefined> | undefined;
  #isStale = true;
  #hasChanged = true;
  /** Counts updates of the parts. */
  #turn = 0;
  #nextKey = 0;

  constructor(options: UnitFindingsOptions) {
    this.#options = options;
    this.unit = options.unit;
    this.#fixes = new CurrentFixes(options.unit, () => this.#zones.values());
    this.#placed = new PlacedFindings({
      merges: () => this.unit.readsTwice,
      report: (found) => reported(found, this.#fixes),
    });
  }

  /** Is it known what has changed? */
  get isSettled(): boolean {
    return this.#settling === undefined;
  }

  get zones(): Iterable<ZoneNames> {
    return this.#zones.values();
  }

  /** Records that something has changed, and what, unless that takes long. Findings are recomputed when requested. */
  update(): void {
    this.#stale();
    this.#fixes.forget();
    this.#hasChanged = true;
    if (this.#settling !== undefined) return;
    this.#settling = this.#changes();
    if (this.unit.advance?.(() => true) !== false) this.settle(() => false);
  }

  /** Continues to find out what has changed, until that is known (true) or until `isOver`. */
  settle(isOver: () => boolean): boolean {
    while (this.#settling !== undefined) {
      if (this.#settling.next().done === true) this.#settling = undefined;
      else if (isOver()) return false;
    }
    return true;
  }

  close(): void {
    for (const [view, names] of this.#zones) {
      names.close();
      this.#options.shared.external.delete(view);
    }
    this.#zones.clear();
  }

  /**
   * Everything found in a file, by the text that it is in. Text read several times is reported once, with its owners.
   */
  in(uri: string): readonly FindingList[] {
    this.advance(() => false);
    return this.#placed.in(uri);
  }

  /** What has been found in a file so far. */
  known(uri: string): readonly FindingList[] {
    return this.#placed.in(uri).filter(({ anchor }) => anchor.isGone !== true);
  }

  /** Continues the analysis until it is complete (true) or until `isOver`. */
  advance(isOver: () => boolean): boolean {
    if (!this.settle(isOver)) return false;
    while (this.#isStale) {
      this.#work ??= this.#steps();
      if (this.#work.next().done === true) this.#isStale = false;
      else if (isOver()) return false;
    }
    return true;
  }

  /** What an SPF record costs; `undefined` if it is not one, or if it is at a name that is not known. */
  survey(record: ResourceRecord): Survey | undefined {
    for (const names of this.#zones.values()) {
      const survey = names.survey(record);
      if (survey !== undefined) return survey;
    }
    return undefined;
  }

  /** Edits that come meanwhile are taken into account afterwards. */
  *#changes(): Generator<undefined> {
    while (this.#hasChanged) {
      while (this.unit.advance?.(() => true) === false) yield;
      this.#hasChanged = false;
      yield* this.#takeChanges();
    }
  }

  *#takeChanges(): Generator<undefined> {
    const { external } = this.#options.shared;
    const zones = this.unit.zones;
    const current = new Set(zones.map(({ view }) => view));
    for (const [view, names] of this.#zones) {
      if (current.has(view)) continue;
      names.close();
      external.delete(view);
      this.#zones.delete(view);
    }
    const changes = this.unit.takeChanges();
    for (const { view, uri } of zones) {
      const names = this.#zones.get(view) ?? this.#newZone(view);
      this.#zones.set(view, names);
      const change = changes.get(view);
      if (change !== undefined) yield* names.update(change);
      external.set(view, uri, names.index);
    }
  }

  #stale(): void {
    this.#isStale = true;
    this.#work = undefined;
    this.#options.onStale(this.unit);
  }

  #newZone(zone: ListedZone): ZoneNames {
    const { shared, onAnswers } = this.#options;
    const key = this.#nextKey === 0 ? '' : String(this.#nextKey);
    this.#nextKey++;
    return new ZoneNames({
      zone,
      uri: this.unit.uri,
      key,
      shared,
      placed: this.#placed,
      onStale: () => this.#stale(),
      onAnswers,
    });
  }

  /** Names advance at the pace of the parts, so that the beginning of a file is complete first. */
  *#steps(): Generator<undefined> {
    const zones = [...this.#zones.values()];
    const steps = stepsOf(zones);
    let stale = zones.reduce((sum, { staleCount }) => sum + staleCount, 0);
    const fresh = this.#freshParts();
    let left = fresh.length;
    for (const findings of fresh) {
      this.#analyse(findings);
      yield;
      const share = Math.ceil(stale / left);
      yield* first(steps, share);
      stale -= share;
      left--;
    }
    this.#takeCross();
    yield* stepsOf(zones);
    this.#placed.showHidden();
  }

  /** Drops the parts that are gone, and returns those that are not analysed yet. */
  #freshParts(): readonly PartFindings[] {
    const turn = ++this.#turn;
    const fresh: PartFindings[] = [];
    let order = 0;
    for (const part of this.unit.parts()) {
      const known = this.#parts.get(part);
      const findings = known ?? { part, found: NOTHING, order, turn };
      if (known === undefined) fresh.push(findings);
      findings.order = order++;
      findings.turn = turn;
    }
    if (this.#parts.size + fresh.length > order) this.#forgetBefore(turn);
    return fresh;
  }

  #forgetBefore(turn: number): void {
    for (const findings of this.#parts.values()) {
      if (findings.turn === turn) continue;
      this.#parts.delete(findings.part);
      this.#placed.delete(findings);
    }
  }

  #analyse(findings: PartFindings): void {
    const found = Array.from(findings.part.subjects()).flatMap(subjectFindings);
    if (found.length > 0) findings.found = found;
    this.#parts.set(findings.part, findings);
    this.#placed.add(findings);
  }

  #takeCross(): void {
    const before = this.#cross;
    const found = Array.from(this.unit.crossSubjects()).flatMap(subjectFindings);
    this.#cross = { ...before, found };
    this.#placed.add(this.#cross);
    this.#placed.delete(before);
  }
}

function* stepsOf(zones: readonly ZoneNames[]): Generator<undefined> {
  for (const names of zones) yield* names.steps();
}

/** The first values of an iterator that others continue. */
function* first<T>(values: Generator<T>, count: number): Generator<T> {
  for (let i = 0; i < count; i++) {
    const next = values.next();
    if (next.done === true) return;
    yield next.value;
  }
}

/** What was found in a part, which remains the same as long as the part does. */
interface PartFindings {
  readonly part: UnitPart;
  found: readonly Found[];
  /** Its number among the parts now. */
  order: number;
  /** When it was last among them. */
  turn: number;
}

const NOTHING: readonly Found[] = [];

function subjectFindings(part: PartSubject): readonly Found[] {
  const findings = findingsOf(part);
  const owners = part.owner === undefined ? [] : [part.owner];
  return findings.map((finding) => ({ finding, owners }));
}

function findingsOf(part: PartSubject): readonly Finding[] {
  if (part.on === 'record') return recordFindings(part.subject);
  return part.on === 'entry' ? runOnEntry(part.subject) : runOn(part);
}

/** Correlates the key of the subject with its type: every source subject is one of the rules' subjects. */
function runOn<On extends keyof SourceSubjects>({ on, subject }: OnSubject<On>): readonly Finding[] {
  return run<On>(on, subject);
}

interface OnSubject<On extends keyof SourceSubjects> {
  readonly on: On;
  readonly subject: Subjects[On];
}
