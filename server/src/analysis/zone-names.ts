import type { Survey } from '../mail/spf/evaluate/survey';
import type { RecordNode } from '../mail/spf/evaluate/tree';
import type { Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import type { UntimedRecord, ZoneChanges, ZoneView } from '../records/zone-view';
import type { Finding } from '../rules/rule';
import type { Octets } from '../text/octets';
import type { Anchor } from '../text/span';
import { Dependencies, DependencyIndex, type Reader } from './dependencies';
import type { ExternalZones, NameScope, Requester } from './external-zones';
import { withChoice } from './leftovers';
import { nameFindings, tellingTypes, TOPICS, type NameFindings } from './name-findings';
import type { Contribution, Found, PlacedFindings } from './placed-findings';
import { spfSurveys, type Surveys } from './spf-findings';
import {
  invalidateChanged,
  invalidateCommitted,
  invalidateUntimed,
  invalidateWhole,
  trackedZone,
} from './tracked-zone';

/** The dependencies that all zones of a workspace share. */
export interface SharedDependencies {
  readonly external: ExternalZones;
  /** Which names have findings, or trees of SPF records, that are located in a text. */
  readonly placed: DependencyIndex;
  /** Without tracking nothing is ever re-analysed: for a single check of files that do not change. */
  readonly tracks: boolean;
}

export interface ZoneNamesOptions {
  readonly zone: ZoneView;
  /** The file that the unit begins with. */
  readonly uri: string;
  /** Distinguishes the zone from others of the same unit. */
  readonly key: string;
  readonly shared: SharedDependencies;
  /** Where the findings go. */
  readonly placed: PlacedFindings;
  /** The findings of some name may have changed. */
  readonly onStale: () => void;
  /** DNS has answered a name. */
  readonly onAnswers: (reader: Reader) => void;
}

/**
 * What rules on names find in one zone, whatever language it is written in. After a change, names are re-analysed if an
 * answer they depend on has changed or their findings are located in text that no longer exists.
 */
export class ZoneNames {
  /** Which results depend on what in this zone. */
  readonly index = new DependencyIndex();
  readonly #options: ZoneNamesOptions;
  readonly #names = new Map<Name, CheckedName>();
  readonly #stale = new Set<Name>();
  /** Of the names whose records were read most recently. */
  readonly #surveys = new Map<Name, Surveys>();
  #whole = '';
  #untimed: UntimedRecord | undefined;
  #committed: string | undefined;

  constructor(options: ZoneNamesOptions) {
    this.#options = options;
  }

  /** Takes changes of the zone into account, a piece of its text with each step. */
  *update(changes: ZoneChanges): Generator<undefined> {
    const { zone, shared } = this.#options;
    for (const name of changes.touched(tellingTypes)) {
      if (name === undefined) yield;
      else this.invalidate(name);
    }
    for (const anchor of changes.gone) {
      shared.placed.invalidate(anchor);
      this.#options.placed.hide(anchor);
    }
    yield;
    const { apex, untimed } = zone;
    if (changes.isWide === true) this.index.invalidateAll();
    else if (!this.index.isEmpty) invalidateChanged(this.index, changes, apex);
    const whole = wholeOf(zone);
    if (whole !== this.#whole) invalidateWhole(this.index);
    this.#whole = whole;
    if (!isSameUntimed(untimed, this.#untimed)) invalidateUntimed(this.index);
    this.#untimed = untimed;
    const committed = JSON.stringify(zone.committed);
    if (committed !== this.#committed) invalidateCommitted(this.index);
    this.#committed = committed;
  }

  /** The findings of the name may have changed. */
  invalidate(name: Name): void {
    this.#stale.add(name);
    this.#options.onStale();
  }

  /** Answers may have changed for names that depend on DNS or on other zones. */
  invalidateAsking(): void {
    for (const [name, { hasAsked }] of this.#names) if (hasAsked) this.invalidate(name);
  }

  /** No further queries are made. */
  close(): void {
    for (const checked of this.#names.values()) {
      checked.forget();
      this.#options.placed.delete(checked);
    }
    this.#names.clear();
    this.#stale.clear();
    this.#surveys.clear();
  }

  /** How many names remain to be analysed. */
  get staleCount(): number {
    return this.#stale.size;
  }

  /** Analyses the names whose findings may have changed, one with each step. */
  *steps(): Generator<undefined> {
    for (const name of this.#stale) {
      this.#check(name);
      yield;
    }
  }

  /** Leaves to the user any fix that would bring a discarded record into effect; see `leftoversAt`. */
  withChoice(finding: Finding, record: ResourceRecord): Finding {
    const leftovers = this.#at(record.owner)?.result.leftovers;
    return leftovers === undefined ? finding : withChoice(finding, record, leftovers);
  }

  /** What an SPF record costs; `undefined` if it is not one, or if it is at a name that is not known. */
  survey(record: ResourceRecord): Survey | undefined {
    const { owner } = record;
    const checked = this.#at(owner);
    if (owner === undefined || checked === undefined) return undefined;
    const known = this.#surveys.get(owner) ?? checked.surveys();
    if (this.#surveys.size < MOST_SURVEYS) this.#surveys.set(owner, known);
    return known.get(record);
  }

  /** What is known about one name, whatever remains to be done for others. */
  #at(name: Name | undefined): CheckedName | undefined {
    if (name === undefined) return undefined;
    if (this.#stale.has(name)) this.#check(name);
    return this.#names.get(name);
  }

  #check(name: Name): void {
    this.#stale.delete(name);
    this.#surveys.delete(name);
    const before = this.#names.get(name);
    before?.forget();
    const checked = new CheckedName(this, name, this.#options);
    if (checked.isOfInterest) this.#names.set(name, checked);
    else this.#names.delete(name);
    if (before !== undefined) this.#options.placed.delete(before);
    this.#options.placed.add(checked);
  }
}

/**
 * The maximum number of names whose trees are kept; others are rebuilt when needed: each takes more memory than the
 * text of its records.
 */
const MOST_SURVEYS = 100;

/** An analysed name, its findings, and the queries they depend on. */
class CheckedName implements Reader, Contribution {
  readonly result: Omit<NameFindings, 'surveys'>;
  readonly found: readonly Found[];
  readonly zone: ZoneNames;
  readonly #names: ZoneNames;
  readonly #name: Name;
  readonly #external: ExternalZones;
  readonly #requester: Requester;
  readonly #dependencies = new Dependencies(this);
  #hasAsked = false;

  constructor(names: ZoneNames, name: Name, { zone, uri, key, shared, onAnswers }: ZoneNamesOptions) {
    this.#names = names;
    this.#name = name;
    this.#external = shared.external;
    const { tracks } = shared;
    const note = (asked: string) => this.#dependencies.add(names.index, asked);
    const own = tracks ? trackedZone(zone, note) : zone;
    this.#requester = {
      uri,
      zone,
      own,
      topic: key === '' ? name : `${name} ${key}`,
      dependencies: tracks ? this.#dependencies : undefined,
      onAnswers: () => onAnswers(this),
    };
    const { surveys, ...result } = nameFindings(own, name, this.#scope());
    this.result = result;
    this.found = result.findings.map((finding) => ({ finding, owners: [] }));
    this.zone = names;
    if (tracks) for (const anchor of anchorsOf({ ...result, surveys })) this.#dependencies.add(shared.placed, anchor);
  }

  /** What its SPF records cost. */
  surveys(): Surveys {
    const { own } = this.#requester;
    return spfSurveys(this.#name, own.records(this.#name), this.#scope());
  }

  #scope(): NameScope {
    const scope = this.#external.scopeOf(this.#requester);
    return {
      ...scope,
      drive: (topic, begin, text) => {
        this.#hasAsked = true;
        return scope.drive(topic, begin, text);
      },
    };
  }

  /** An order that does not depend on the order of analysis. */
  get order(): Name {
    return this.#name;
  }

  get hasAsked(): boolean {
    return this.#hasAsked;
  }

  get isOfInterest(): boolean {
    return (
      this.#hasAsked || this.result.findings.length > 0 || this.result.leftovers.size > 0 || !this.#dependencies.isEmpty
    );
  }

  invalidate(): void {
    this.#names.invalidate(this.#name);
  }

  forget(): void {
    this.#dependencies.clear();
    if (this.#hasAsked) for (const topic of TOPICS) this.#external.forget(this.#requester, topic);
  }
}

/** What a zone answers about itself as a whole, to compare. */
function wholeOf({ apex, complete, madeHere, givenName, view, ownName }: ZoneView): string {
  return JSON.stringify([apex, complete, madeHere, givenName, view, ownName]);
}

function isSameUntimed(a: UntimedRecord | undefined, b: UntimedRecord | undefined): boolean {
  const [place, other] = [a?.record.place, b?.record.place];
  return (
    a?.ttl === b?.ttl && a?.common === b?.common && place?.anchor === other?.anchor && place?.start === other?.start
  );
}

/** The texts that the locations of findings and trees depend on. */
function anchorsOf({ findings, surveys, leftovers }: NameFindings): ReadonlySet<Anchor> {
  const anchors = new Set<Anchor>();
  for (const { place, related, fixes } of findings) {
    anchors.add(place.anchor);
    for (const each of related) anchors.add(each.place.anchor);
    for (const { edits } of fixes) for (const edit of edits) anchors.add(edit.place.anchor);
  }
  for (const { root } of surveys.values()) addTree(anchors, root);
  for (const [record, { ways }] of leftovers) {
    anchors.add(record.place.anchor);
    for (const { edits } of ways) for (const { place } of edits) anchors.add(place.anchor);
  }
  return anchors;
}

function addTree(anchors: Set<Anchor>, { text, terms }: RecordNode): void {
  if (text !== undefined) addText(anchors, text);
  for (const { child } of terms) if (child !== undefined) addTree(anchors, child);
}

function addText(anchors: Set<Anchor>, { pieces }: Octets): void {
  for (const { place } of pieces) anchors.add(place.anchor);
}
