import type { Survey } from '../mail/spf/evaluate/survey';
import type { Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import type { TerraformZone } from '../sources/terraform/records/zone';
import { nameFindings, type NameFindings } from './name-findings';
import type { ExternalZones } from './external-zones';
import { DependencyIndex } from './dependency-index';
import type { Finding } from '../rules/rule';
import { keysOf, targetsKey, TEXTS, WHOLE_ZONE } from './tracked-zone';

/** What rules on names say about one zone of a Terraform module, kept up to date. */
export class TerraformNames {
  readonly #zone: TerraformZone;
  readonly #outside: ExternalZones;
  readonly #ofName = new Map<Name, NameFindings>();
  readonly #readers = new DependencyIndex<Name>();
  readonly #stale = new Set<Name>();
  #all: readonly Finding[] | undefined;
  #whole = '';

  constructor(zone: TerraformZone, outside: ExternalZones) {
    this.#zone = zone;
    this.#outside = outside;
  }

  /** What lies beyond the zone would say something else now to this name. */
  touch(name: Name): void {
    this.#stale.add(name);
  }

  /** Nothing is asked any more. */
  close(): void {
    for (const name of this.#ofName.keys()) this.#outside.forget(name);
  }

  findings(): readonly Finding[] {
    this.#refresh();
    this.#all ??= [...this.#ofName.values()].flatMap(({ findings }) => findings);
    return this.#all;
  }

  survey(record: ResourceRecord): Survey | undefined {
    this.#refresh();
    return record.owner === undefined ? undefined : this.#ofName.get(record.owner)?.surveys.get(record);
  }

  /** Takes note of edits. What is found then is worked out when somebody asks. */
  update(): void {
    const changed = this.#zone.takeChanges();
    const { apex, madeHere } = this.#zone;
    const whole = `${apex ?? ''} ${String(madeHere)}`;
    const keys = [...changed].flatMap((name) => keysOf(name, apex));
    if (keys.length > 0) keys.push(TEXTS, targetsKey('CNAME'), targetsKey('MX'));
    if (whole !== this.#whole) keys.push(WHOLE_ZONE);
    this.#whole = whole;
    for (const name of changed) this.#stale.add(name);
    for (const key of keys) for (const reader of this.#readers.of(key)) this.#stale.add(reader);
    if (keys.length > 0) this.#outside.changed(keys);
  }

  #refresh(): void {
    this.update();
    if (this.#stale.size > 0) this.#all = undefined;
    for (const name of this.#stale) this.#check(name);
    this.#stale.clear();
  }

  #check(name: Name): void {
    this.#readers.delete(name, this.#ofName.get(name)?.reads ?? new Set());
    const result = nameFindings(this.#zone, name, this.#outside);
    if (result.findings.length === 0 && result.reads.size === 0) this.#ofName.delete(name);
    else this.#ofName.set(name, result);
    this.#readers.add(name, result.reads);
  }
}
