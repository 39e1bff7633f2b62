import type { Survey } from '../mail/spf/evaluate/survey';
import { isSpf } from '../mail/spf/record';
import { isUnknown } from '../records/name';
import { plainOf } from '../records/plain-names';
import type { ResourceRecord } from '../records/record';
import type { Unit, UnitsChange } from '../sources/source';
import type { Lookups } from './answers/lookups';
import type { ListedWorkspaceZone } from './answers/zone-reply';
import { DependencyIndex, type Reader } from './dependencies';
import { ExternalZones } from './external-zones';
import { inOrder, type FindingList } from './placed-findings';
import { UnitFindings } from './unit-findings';
import type { SharedDependencies } from './zone-names';

export interface AnalysisOptions {
  readonly lookups: Lookups;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Without tracking nothing is ever re-analysed: for a single check of files that do not change. */
  readonly tracks: boolean;
}

/** The findings of all units of a workspace. They change only when a change is applied. */
export class Analysis {
  readonly #units = new Map<Unit, UnitFindings>();
  readonly #shared: SharedDependencies;
  /** Results affected by a DNS answer that listeners have not been notified of yet. */
  readonly #answered = new Set<Reader>();
  readonly #stale = new Set<Unit>();
  /** Units whose changes are not known yet. */
  readonly #unsettled = new Set<UnitFindings>();

  constructor({ lookups, now, tracks }: AnalysisOptions) {
    this.#shared = { external: new ExternalZones({ lookups, now }), placed: new DependencyIndex(), tracks };
  }

  /** Units were added, removed, or have to be re-analysed. */
  update({ changed, gone }: UnitsChange): void {
    for (const unit of gone) {
      const known = this.#units.get(unit);
      if (known === undefined) continue;
      known.close();
      this.#units.delete(unit);
      this.#unsettled.delete(known);
    }
    for (const unit of changed) {
      const known = this.#units.get(unit) ?? this.#begin(unit);
      this.#units.set(unit, known);
      known.update();
      if (!known.isSettled) this.#unsettled.add(known);
    }
  }

  /** DNS has answered: findings that depend on its answers are recomputed. */
  takeAnswers(): void {
    for (const reader of this.#answered) reader.invalidate();
    this.#answered.clear();
  }

  /** The sources of DNS answers have changed for the units that begin with such a file. */
  answersChanged(concerns: (uri: string) => boolean): void {
    for (const [unit, { zones }] of this.#units) {
      if (concerns(unit.uri)) for (const names of zones) names.invalidateAsking();
    }
  }

  /** The units whose findings may have changed since the last call. */
  takeStale(): ReadonlySet<Unit> {
    const stale = new Set(this.#stale);
    this.#stale.clear();
    return stale;
  }

  /** What is found in a file, in all units that it is part of. */
  findings(units: readonly Unit[], uri: string): readonly FindingList[] {
    this.settle();
    return united(units.map((unit) => this.#units.get(unit)?.in(uri) ?? []));
  }

  /** The part of it that has been found so far. */
  knownFindings(units: readonly Unit[], uri: string): readonly FindingList[] {
    return united(units.map((unit) => this.#units.get(unit)?.known(uri) ?? []));
  }

  /** Continues the analysis of units until it is complete (true) or until `isOver`. */
  advance(units: readonly Unit[], isOver: () => boolean): boolean {
    if (!this.settle(isOver)) return false;
    return units.every((unit) => this.#units.get(unit)?.advance(isOver) !== false);
  }

  /** Is it known what the last changes affect? */
  get isSettled(): boolean {
    return this.#unsettled.size === 0;
  }

  /** Continues to find out what the last changes affect, until that is complete (true) or until `isOver`. */
  settle(isOver = () => false): boolean {
    for (const unit of this.#unsettled) {
      if (!unit.settle(isOver)) return false;
      this.#unsettled.delete(unit);
    }
    return true;
  }

  /** What an SPF record in a file costs, by what is known now. */
  survey(units: readonly Unit[], uri: string, record: ResourceRecord): Survey | undefined {
    this.settle();
    for (const unit of units) {
      const known = this.#units.get(unit)?.survey(record);
      if (known !== undefined) return known;
    }
    const { type, text } = record;
    if (type !== 'TXT' || text === undefined || !isSpf(text.value)) return undefined;
    return this.#shared.external.surveyOf(uri, { value: text.value, text });
  }

  /** What an SPF record in a file would cost with another value, by what is known now. */
  surveyInstead(units: readonly Unit[], uri: string, record: ResourceRecord, value: string): Survey {
    this.settle();
    const { owner } = record;
    if (owner === undefined || isUnknown(owner)) return this.#shared.external.surveyOf(uri, { value });
    const holder = units.flatMap(({ zones }) => zones).find(({ view }) => view.records(owner).includes(record));
    return this.#shared.external.surveyOf(uri, { value }, plainOf(owner), holder?.view);
  }

  /** All zones. */
  zones(): readonly ListedWorkspaceZone[] {
    this.settle();
    return this.#shared.external.zones();
  }

  #begin(unit: Unit): UnitFindings {
    return new UnitFindings({
      unit,
      shared: this.#shared,
      onStale: () => this.#stale.add(unit),
      onAnswers: (reader) => this.#answered.add(reader),
    });
  }
}

function united([first = [], ...others]: readonly (readonly FindingList[])[]): readonly FindingList[] {
  return others.length === 0 ? first : inOrder([first, ...others].flat());
}
