import type { ResourceRecord } from '../records/record';
import { ruleOf } from '../rules/catalogue';
import { Owners } from '../rules/fixes/rename';
import type { Finding, Fix } from '../rules/rule';
import type { Unit } from '../sources/source';
import type { Found } from './placed-findings';
import { TextUsers } from './text-users';
import { Twins } from './twins';
import type { ZoneNames } from './zone-names';

/**
 * The fixes of findings in parts that are right in the unit as it is now. Rules on parts see neither the zone nor the
 * other owners of their text, so this is decided when the fixes are requested.
 */
export class CurrentFixes {
  readonly #unit: Unit;
  readonly #zones: () => Iterable<ZoneNames>;
  #owners: readonly Owners[] | undefined;
  #twins: readonly Twins[] | undefined;
  #users: TextUsers | undefined;

  constructor(unit: Unit, zones: () => Iterable<ZoneNames>) {
    this.#unit = unit;
    this.#zones = zones;
  }

  /** The unit has changed. */
  forget(): void {
    this.#owners = undefined;
    this.#twins = undefined;
    this.#users = undefined;
  }

  of(found: Found): readonly Fix[] {
    const { finding } = found;
    if (finding.fixes.length === 0) return finding.fixes;
    return this.#agreed(this.#chosen(this.#possible(finding)), found);
  }

  #possible(finding: Finding): Finding {
    if (finding.fixes.every(({ isPossible }) => isPossible === undefined)) return finding;
    this.#owners ??= this.#unit.zones.map(({ view }) => new Owners(view));
    const owners = this.#owners;
    const fixes = finding.fixes.filter(({ isPossible = () => true }) => owners.every((each) => isPossible(each)));
    return { ...finding, fixes };
  }

  #chosen(finding: Finding): Finding {
    if (finding.record?.text === undefined) return finding;
    this.#twins ??= this.#unit.zones.map(({ view }) => new Twins(view));
    let chosen = this.#twins.reduce((whole, each) => each.withAll(whole), finding);
    for (const record of this.#edited(finding, finding.record)) {
      for (const names of this.#zones()) chosen = names.withChoice(chosen, record);
    }
    return chosen;
  }

  /** The record of a finding, and others with text that its fixes edit. */
  #edited({ fixes }: Finding, record: ResourceRecord): ReadonlySet<ResourceRecord> {
    if (!this.#unit.readsTwice) return new Set([record]);
    const users = (this.#users ??= TextUsers.of(this.#unit));
    const places = fixes.flatMap(({ edits }) => edits.map(({ place }) => place));
    return new Set([record, ...places.flatMap((place) => users.recordsAt(place))]);
  }

  /** The fixes of a record set must be correct for all owners of the text. */
  #agreed({ rule, fixes }: Finding, { owners }: Found): readonly Fix[] {
    if (ruleOf(rule.id)?.on !== 'recordSet' || fixes.length === 0) return fixes;
    const users = (this.#users ??= TextUsers.of(this.#unit));
    return fixes.filter(({ edits }) => edits.every(({ place }) => users.areAmong(owners, place)));
  }
}
