import { ruleOf } from '../rules/catalogue';
import type { Finding, Subject } from '../rules/rule';
import type { TextOwner } from '../sources/source';
import { type Anchor, overlaps, type Place } from '../text/span';
import { keyOf } from './finding-key';
import { SilencedRules } from './silenced-rules';

/** A finding, and the owners of the text that it was found in. */
export interface Found {
  readonly finding: Finding;
  readonly owners: readonly TextOwner[];
}

/** The findings in one text, in its order. The same object as long as they are the same. */
export interface FindingList {
  readonly anchor: Anchor;
  readonly findings: readonly Finding[];
}

/** What was found by looking at one thing: a part of a unit, a name of a zone. Its findings come and go together. */
export interface Contribution {
  readonly found: readonly Found[];
  /** Names belong to a zone, in which other findings may silence theirs. */
  readonly zone?: object;
  /** Orders findings at the same place: parts by their number, before names. */
  readonly order: number | string;
}

export interface PlacedFindingsOptions {
  /** May one place be read several times? Then it is reported once. */
  readonly merges: () => boolean;
  /** What is reported of a finding in a part. */
  readonly report: (found: Found) => Finding;
}

/**
 * The findings of a unit by file and by the text that they are in. After an edit only those texts are put in order
 * again whose findings are different.
 */
export class PlacedFindings {
  readonly #options: PlacedFindingsOptions;
  readonly #files = new Map<string, FilePlaces>();
  readonly #silenced = new SilencedRules();
  #merged = false;

  constructor(options: PlacedFindingsOptions) {
    this.#options = options;
  }

  add(contribution: Contribution): void {
    this.#silenced.change(contribution, 1);
    for (const { finding } of contribution.found) this.#fileOf(finding).add(finding.place.anchor, contribution);
  }

  delete(contribution: Contribution): void {
    this.#silenced.change(contribution, -1);
    for (const { finding } of contribution.found) this.#fileOf(finding).delete(finding.place.anchor, contribution);
  }

  /**
   * The text is gone, or read in another way: what was found in it is not shown until something is found there again.
   */
  hide(anchor: Anchor): void {
    this.#files.get(anchor.uri)?.hide(anchor);
  }

  /** All is found: a text that was read in several ways keeps what is found in those that are left. */
  showHidden(): void {
    for (const file of this.#files.values()) file.showHidden();
  }

  /** The texts of a file in which something is found, in order. */
  in(uri: string): readonly FindingList[] {
    const merges = this.#options.merges();
    if (this.#silenced.takeDiffers() || merges !== this.#merged) {
      for (const file of this.#files.values()) file.forgetLists();
    }
    this.#merged = merges;
    return this.#files.get(uri)?.lists() ?? [];
  }

  #fileOf({ place }: Finding): FilePlaces {
    const { uri } = place.anchor;
    const known = this.#files.get(uri) ?? new FilePlaces((anchor, all) => this.#list(anchor, all));
    this.#files.set(uri, known);
    return known;
  }

  #list(anchor: Anchor, contributions: Iterable<Contribution>): FindingList {
    const findings: Finding[] = [];
    const inPart: Found[] = [];
    for (const { found, zone } of [...contributions].sort(byOrder)) {
      const here = found.filter(({ finding }) => finding.place.anchor === anchor);
      if (zone === undefined) inPart.push(...here.filter(({ finding }) => !this.#silenced.has(finding.rule.id)));
      else {
        const shown = here.filter(({ finding }) => !this.#silenced.has(finding.rule.id, zone));
        findings.push(...shown.map((each) => (each.finding.record ? this.#options.report(each) : each.finding)));
      }
    }
    const explained = explainedBy(findings);
    const left = explained === undefined ? inPart : inPart.filter(({ finding }) => !explained(finding));
    const once = this.#merged ? merged(left) : left;
    findings.unshift(...once.map((each) => this.#options.report(each)));
    return { anchor, findings: findings.sort(byStart) };
  }
}

/** Lists of the same file as one for each text, in order; findings that they have in common are reported once. */
export function inOrder(lists: readonly FindingList[]): readonly FindingList[] {
  const byAnchor = new Map<Anchor, FindingList[]>();
  for (const list of lists) {
    const known = byAnchor.get(list.anchor);
    if (known === undefined) byAnchor.set(list.anchor, [list]);
    else known.push(list);
  }
  const united = Array.from(byAnchor, ([anchor, each]) => {
    const [only, ...others] = each;
    if (only !== undefined && others.length === 0) return only;
    const byKey = new Map<string, Finding>();
    for (const finding of each.flatMap(({ findings }) => findings)) {
      const key = keyOf(finding);
      if (!byKey.has(key)) byKey.set(key, finding);
    }
    return { anchor, findings: [...byKey.values()].sort(byStart) };
  });
  return united.sort((a, b) => a.anchor.offset - b.anchor.offset);
}

/** The findings of one file. */
class FilePlaces {
  readonly #makeList: (anchor: Anchor, contributions: Iterable<Contribution>) => FindingList;
  readonly #byAnchor = new Map<Anchor, Set<Contribution>>();
  readonly #known = new Map<Anchor, FindingList>();
  readonly #hidden = new Set<Anchor>();
  #order: readonly Anchor[] | undefined;
  #lists: readonly FindingList[] | undefined;

  constructor(makeList: (anchor: Anchor, contributions: Iterable<Contribution>) => FindingList) {
    this.#makeList = makeList;
  }

  add(anchor: Anchor, contribution: Contribution): void {
    const known = this.#byAnchor.get(anchor);
    if (known !== undefined) known.add(contribution);
    else {
      this.#byAnchor.set(anchor, new Set([contribution]));
      this.#order = undefined;
    }
    this.#hidden.delete(anchor);
    this.#forget(anchor);
  }

  hide(anchor: Anchor): void {
    if (!this.#byAnchor.has(anchor)) return;
    this.#hidden.add(anchor);
    this.#forget(anchor);
  }

  showHidden(): void {
    for (const anchor of this.#hidden) if (this.#byAnchor.has(anchor)) this.#forget(anchor);
    this.#hidden.clear();
  }

  delete(anchor: Anchor, contribution: Contribution): void {
    const known = this.#byAnchor.get(anchor);
    if (known?.delete(contribution) !== true) return;
    if (known.size === 0) {
      this.#byAnchor.delete(anchor);
      this.#order = undefined;
    }
    this.#forget(anchor);
  }

  forgetLists(): void {
    this.#known.clear();
    this.#lists = undefined;
  }

  lists(): readonly FindingList[] {
    this.#order ??= [...this.#byAnchor.keys()].sort((a, b) => a.offset - b.offset);
    this.#lists ??= this.#order
      .filter((anchor) => !this.#hidden.has(anchor))
      .map((anchor) => this.#list(anchor))
      .filter(({ findings }) => findings.length > 0);
    return this.#lists;
  }

  #list(anchor: Anchor): FindingList {
    let list = this.#known.get(anchor);
    if (list === undefined) {
      list = this.#makeList(anchor, this.#byAnchor.get(anchor) ?? []);
      this.#known.set(anchor, list);
    }
    return list;
  }

  #forget(anchor: Anchor): void {
    this.#known.delete(anchor);
    this.#lists = undefined;
  }
}

/** What findings about names explain, such as those of a text that is a part of another one; `undefined` if nothing. */
function explainedBy(findings: readonly Finding[]): ((finding: Finding) => boolean) | undefined {
  const causes = findings.filter(({ rule }) => ruleOf(rule.id)?.hides === 'record');
  return causes.length === 0 ? undefined : (finding) => causes.some((cause) => explains(cause, finding));
}

/** One fault, one finding: of the mail findings those in the record itself, and in related ones all but the errors there. */
function explains({ place, related }: Finding, { place: at, rule: { id } }: Finding): boolean {
  const rule = ruleOf(id);
  if (rule === undefined || !MAIL_SUBJECTS.has(rule.on)) return false;
  if (isIn(at, place)) return true;
  const isOfPart = rule.explainedBy === 'damage' || rule.severity !== 'error';
  return isOfPart && related.some((other) => isIn(at, other.place));
}

function isIn(inner: Place, outer: Place): boolean {
  return inner.anchor === outer.anchor && overlaps(inner, outer);
}

const MAIL_SUBJECTS: ReadonlySet<Subject> = new Set<Subject>(['spf', 'dkim', 'dmarc', 'mtaSts', 'tlsRpt', 'bimi']);

function byStart({ place: a }: Finding, { place: b }: Finding): number {
  return a.start - b.start;
}

function byOrder({ order: a }: Contribution, { order: b }: Contribution): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Findings of one rule at the same place as one, with the owners of all. */
function merged(found: readonly Found[]): readonly Found[] {
  const byKey = new Map<string, Found>();
  for (const each of found) {
    const key = keyOf(each.finding);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? each : { ...known, owners: [...known.owners, ...each.owners] });
  }
  return [...byKey.values()];
}
