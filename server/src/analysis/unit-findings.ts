import type { Survey } from '../mail/spf/evaluate/survey';
import type { ResourceRecord } from '../records/record';
import type { ListedZone } from '../records/zone-view';
import { ruleOf } from '../rules/catalogue';
import { Owners } from '../rules/fixes/rename';
import type { Finding, Subjects } from '../rules/rule';
import { run } from '../rules/run';
import type { PartSubject, SourceSubjects, TextOwner, Unit, UnitPart } from '../sources/source';
import type { Reader } from './dependencies';
import { recordFindings } from './record-findings';
import { TextUsers } from './text-users';
import { Twins } from './twins';
import { ZoneNames, type SharedDependencies } from './zone-names';

/** A finding, and the owners of the text that it was found in. */
interface Found {
  readonly finding: Finding;
  readonly owners: readonly TextOwner[];
}

export interface UnitFindingsOptions {
  readonly unit: Unit;
  readonly shared: SharedDependencies;
  /** The unit may have gained or lost findings. */
  readonly onStale: (unit: Unit) => void;
  readonly onAnswers: (reader: Reader) => void;
}

/** The maximum number of owners listed for a text. */
const MAX_LISTED = 10;

/**
 * The findings of one unit, kept up to date: after a change only new parts are analysed, and the names whose answers
 * may have changed.
 */
export class UnitFindings {
  readonly unit: Unit;
  readonly #options: UnitFindingsOptions;
  readonly #ofPart = new WeakMap<UnitPart, readonly Found[]>();
  readonly #zones = new Map<ListedZone, ZoneNames>();
  #byFile: ReadonlyMap<string, readonly Found[]> | undefined;
  #nextKey = 0;

  constructor(options: UnitFindingsOptions) {
    this.#options = options;
    this.unit = options.unit;
  }

  get zones(): Iterable<ZoneNames> {
    return this.#zones.values();
  }

  /** Records what has changed. Findings are recomputed when requested. */
  update(): void {
    this.#stale();
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

  /** Everything found in a file. Text read several times is reported once, with the list of its owners. */
  in(uri: string): readonly Finding[] {
    this.#byFile ??= this.#sorted();
    return (this.#byFile.get(uri) ?? []).map(listing);
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
    this.#byFile = undefined;
    this.#options.onStale(this.unit);
  }

  #newZone(zone: ListedZone): ZoneNames {
    const { shared, onAnswers } = this.#options;
    const key = this.#nextKey === 0 ? '' : String(this.#nextKey);
    this.#nextKey++;
    return new ZoneNames({ zone, uri: this.unit.uri, key, shared, onStale: () => this.#stale(), onAnswers });
  }

  #sorted(): ReadonlyMap<string, readonly Found[]> {
    const files = new Map<string, FoundList>();
    const { readsTwice } = this.unit;
    for (const found of this.#everything()) {
      const { uri } = found.finding.place.anchor;
      let list = files.get(uri);
      if (list === undefined) files.set(uri, (list = new FoundList(readsTwice)));
      list.add(found);
    }
    let users: TextUsers | undefined;
    const unitUsers = () => (users ??= TextUsers.of(this.unit));
    return new Map([...files].map(([uri, list]) => [uri, list.all().map((found) => agreed(found, unitUsers))]));
  }

  *#everything(): Generator<Found> {
    const silenced = new Set<string>();
    const owners = this.unit.zones.map(({ view }) => new Owners(view));
    const twins = this.unit.zones.map(({ view }) => new Twins(view));
    for (const part of this.unit.parts()) {
      for (const found of this.#partFindings(part)) {
        for (const id of found.finding.silences) silenced.add(id);
        yield { ...found, finding: this.#withChoice(withPossible(found.finding, owners), twins) };
      }
    }
    for (const subject of this.unit.crossSubjects()) yield* subjectFindings(subject);
    for (const { view } of this.unit.zones) {
      const findings = this.#zones.get(view)?.findings() ?? [];
      const here = new Set([...silenced, ...findings.flatMap(({ silences }) => silences)]);
      for (const finding of findings) if (!here.has(finding.rule.id)) yield { finding, owners: [] };
    }
  }

  #withChoice(finding: Finding, twins: readonly Twins[]): Finding {
    if (finding.fixes.length === 0 || finding.record?.text === undefined) return finding;
    let chosen = twins.reduce((whole, each) => each.withAll(whole), finding);
    for (const names of this.#zones.values()) chosen = names.withChoice(chosen);
    return chosen;
  }

  #partFindings(part: UnitPart): readonly Found[] {
    const known = this.#ofPart.get(part);
    if (known !== undefined) return known;
    const found = Array.from(part.subjects()).flatMap(subjectFindings);
    this.#ofPart.set(part, found.length === 0 ? NOTHING : found);
    return found;
  }
}

/** Without the fixes that are not right in the zones as they are now. */
function withPossible(finding: Finding, owners: readonly Owners[]): Finding {
  const fixes = finding.fixes.filter(({ isPossible = () => true }) => owners.every((each) => isPossible(each)));
  return fixes.length === finding.fixes.length ? finding : { ...finding, fixes };
}

const NOTHING: readonly Found[] = [];

function subjectFindings(part: PartSubject): readonly Found[] {
  const findings = part.on === 'record' ? recordFindings(part.subject.record) : runOn(part);
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

/** Findings of a file; those of one rule and place are merged if the place may be read several times. */
class FoundList {
  readonly #merges: boolean;
  readonly #found: Found[] = [];
  readonly #byKey = new Map<string, number>();

  constructor(merges: boolean) {
    this.#merges = merges;
  }

  add(found: Found): void {
    const key = this.#merges ? keyOf(found.finding) : '';
    const at = this.#merges ? this.#byKey.get(key) : undefined;
    const known = at === undefined ? undefined : this.#found[at];
    if (at !== undefined && known !== undefined) {
      this.#found[at] = { finding: known.finding, owners: [...known.owners, ...found.owners] };
      return;
    }
    this.#byKey.set(key, this.#found.length);
    this.#found.push(found);
  }

  all(): readonly Found[] {
    return this.#found;
  }
}

/** Equal for findings that are reported once. */
export function keyOf({ rule, message, place: { anchor, start, end } }: Finding): string {
  return `${rule.id} ${message.id} ${String(anchor.offset + start)} ${String(end - start)}`;
}

/** The fixes of a record set must be correct for all owners of the text. */
function agreed(found: Found, users: () => TextUsers): Found {
  const { finding, owners } = found;
  if (ruleOf(finding.rule.id)?.on !== 'recordSet' || finding.fixes.length === 0) return found;
  const fixes = finding.fixes.filter(({ edits }) => edits.every(({ place }) => users().areAmong(owners, place)));
  return { finding: { ...finding, fixes }, owners };
}

/** The finding with the other owners of the same text. */
function listing({ finding, owners }: Found): Finding {
  const [first, ...others] = new Map(owners.map((owner) => [owner.address, owner])).values();
  if (first === undefined || others.length === 0) return finding;
  const related = others.slice(0, MAX_LISTED).map(({ place, message }) => ({ place, message }));
  return { ...finding, related: [...finding.related, ...related] };
}
