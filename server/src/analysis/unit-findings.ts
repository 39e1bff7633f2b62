import type { Survey } from '../mail/spf/evaluate/survey';
import type { ResourceRecord } from '../records/record';
import type { ListedZone } from '../records/zone-view';
import type { Finding, Subjects } from '../rules/rule';
import { run } from '../rules/run';
import type { PartSubject, SourceSubjects, Unit, UnitPart } from '../sources/source';
import { CurrentFixes } from './current-fixes';
import type { Reader } from './dependencies';
import { PlacedFindings, type FindingList, type Found } from './placed-findings';
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
  #cross: PartFindings = { found: NOTHING, order: Number.MAX_SAFE_INTEGER, turn: 0 };
  readonly #zones = new Map<ListedZone, ZoneNames>();
  readonly #placed: PlacedFindings;
  readonly #fixes: CurrentFixes;
  #isStale = true;
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

  get zones(): Iterable<ZoneNames> {
    return this.#zones.values();
  }

  /** Records what has changed. Findings are recomputed when requested. */
  update(): void {
    this.#stale();
    this.#fixes.forget();
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
      if (change !== undefined) names.update(change);
      external.set(view, uri, names.index);
    }
  }

  close(): void {
    for (const [view, names] of this.#zones) {
      names.close();
      this.#options.shared.external.delete(view);
    }
    this.#zones.clear();
  }

  /** Everything found in a file, by the text that it is in. Text read several times is reported once, with its owners. */
  in(uri: string): readonly FindingList[] {
    this.#refresh();
    return this.#placed.in(uri);
  }

  /** What an SPF record costs; `undefined` if it is not one, or if it is at a name that is not known. */
  survey(record: ResourceRecord): Survey | undefined {
    for (const names of this.#zones.values()) {
      const survey = names.survey(record);
      if (survey !== undefined) return survey;
    }
    return undefined;
  }

  #stale(): void {
    this.#isStale = true;
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

  #refresh(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    this.#takeParts();
    this.#takeCross();
    for (const names of this.#zones.values()) names.check();
  }

  /** What is new comes before what is gone, so that a rule that both silence remains silenced throughout. */
  #takeParts(): void {
    const turn = ++this.#turn;
    let count = 0;
    for (const part of this.unit.parts()) {
      let findings = this.#parts.get(part);
      if (findings === undefined) {
        const found = Array.from(part.subjects()).flatMap(subjectFindings);
        this.#parts.set(part, (findings = { found: found.length === 0 ? NOTHING : found, order: count, turn }));
        this.#placed.add(findings);
      }
      findings.order = count++;
      findings.turn = turn;
    }
    if (count === this.#parts.size) return;
    for (const [part, findings] of this.#parts) {
      if (findings.turn === turn) continue;
      this.#parts.delete(part);
      this.#placed.delete(findings);
    }
  }

  #takeCross(): void {
    const before = this.#cross;
    const found = Array.from(this.unit.crossSubjects()).flatMap(subjectFindings);
    this.#cross = { ...before, found };
    this.#placed.add(this.#cross);
    this.#placed.delete(before);
  }
}

/** What was found in a part, which remains the same as long as the part does. */
interface PartFindings {
  readonly found: readonly Found[];
  /** Its number among the parts now. */
  order: number;
  /** When it was last among them. */
  turn: number;
}

const NOTHING: readonly Found[] = [];

function subjectFindings(part: PartSubject): readonly Found[] {
  const findings = part.on === 'record' ? recordFindings(part.subject) : runOn(part);
  const owners = part.owner === undefined ? [] : [part.owner];
  return findings.map((finding) => ({ finding, owners }));
}

/** Correlates the key of the subject with its type: every source subject is one of the rules' subjects. */
function runOn<On extends keyof SourceSubjects>({ on, subject }: OnSubject<On>): readonly Finding[] {
  return run<On>(on, subject);
}

interface OnSubject<On extends keyof SourceSubjects> {
  readonly on: On;
  readonly subject: Subjects[On];
}
