import type { Survey } from '../mail/spf/evaluate/survey';
import type { Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import type { TerraformModule } from '../records/terraform/module';
import type { RecordSet } from '../records/terraform/record-set';
import type { Segment } from '../records/terraform/segment';
import type { TerraformZone } from '../records/terraform/zone';
import { nameFindings, type NameFindings } from './name-findings';
import type { Outside } from './outside';
import { Readers } from './readers';
import type { Finding } from './rule';
import { run } from './run';
import { textFindings } from './text-findings';
import { keysOf, WHOLE_ZONE } from './tracked-zone';

/** Gives what lies beyond a zone of the module; `touch`: a name of it would find something else now. */
export type OutsideOf = (zone: TerraformZone, touch: (name: Name) => void) => Outside;

/**
 * The findings of one Terraform module, kept up to date: after an edit only what was read again is looked at again, and
 * those names whose records changed or whose rules had asked about a name that changed.
 */
export class TerraformFindings {
  readonly #module: TerraformModule;
  readonly #outsideOf: OutsideOf;
  readonly #ofSegment = new WeakMap<Segment, readonly Finding[]>();
  readonly #ofSet = new WeakMap<RecordSet, { readonly earlier: string; readonly findings: readonly Finding[] }>();
  readonly #ofRecord = new WeakMap<ResourceRecord, readonly Finding[]>();
  readonly #zones = new Map<TerraformZone, ZoneNames>();

  constructor(module: TerraformModule, outsideOf: OutsideOf) {
    this.#module = module;
    this.#outsideOf = outsideOf;
  }

  /** Everything found in the module, in whichever file it stands. What many records share is found once. */
  all(): readonly Finding[] {
    const found = new Map<string, Finding>();
    for (const finding of this.#everything()) {
      const { anchor, start, end } = finding.place;
      const where = `${anchor.uri} ${String(anchor.offset + start)} ${String(end - start)}`;
      const key = `${finding.rule.id} ${where} ${finding.message.id} ${JSON.stringify(finding.message.args)}`;
      if (!found.has(key)) found.set(key, finding);
    }
    return [...found.values()];
  }

  /** What an SPF record costs; `undefined` if it is none, or at a name that cannot be known. */
  survey(record: ResourceRecord): Survey | undefined {
    for (const zone of this.#module.zones()) {
      const survey = this.#namesOf(zone).survey(record);
      if (survey !== undefined) return survey;
    }
    return undefined;
  }

  *#everything(): Generator<Finding> {
    for (const uri of this.#module.uris) {
      for (const segment of this.#module.file(uri)?.segments ?? []) yield* this.#segmentFindings(segment);
      for (const set of this.#module.sets(uri)) yield* this.#setFindings(set);
      for (const record of this.#module.records(uri)) yield* this.#recordFindings(record);
    }
    for (const zone of this.#module.zones()) yield* this.#namesOf(zone).findings();
  }

  #segmentFindings(segment: Segment): readonly Finding[] {
    const findings = this.#ofSegment.get(segment) ?? run('hcl', { segment });
    this.#ofSegment.set(segment, findings);
    return findings;
  }

  #setFindings(set: RecordSet): readonly Finding[] {
    const others = this.#module.earlier(set);
    const earlier = others.map(({ address }) => address).join();
    const known = this.#ofSet.get(set);
    if (known?.earlier === earlier) return known.findings;
    const findings = run('recordSet', { set, earlier: others });
    this.#ofSet.set(set, { earlier, findings });
    return findings;
  }

  #recordFindings(record: ResourceRecord): readonly Finding[] {
    const findings = this.#ofRecord.get(record) ?? textFindings(record);
    this.#ofRecord.set(record, findings);
    return findings;
  }

  #namesOf(zone: TerraformZone): ZoneNames {
    const known = this.#zones.get(zone);
    if (known !== undefined) return known;
    const names: ZoneNames = new ZoneNames(
      zone,
      this.#outsideOf(zone, (name) => names.touch(name)),
    );
    this.#zones.set(zone, names);
    return names;
  }
}

/** What rules on names say about one zone. */
class ZoneNames {
  readonly #zone: TerraformZone;
  readonly #outside: Outside;
  readonly #ofName = new Map<Name, NameFindings>();
  readonly #readers = new Readers<Name>();
  readonly #stale = new Set<Name>();
  #whole = '';

  constructor(zone: TerraformZone, outside: Outside) {
    this.#zone = zone;
    this.#outside = outside;
  }

  touch(name: Name): void {
    this.#stale.add(name);
  }

  *findings(): Generator<Finding> {
    this.#refresh();
    for (const { findings } of this.#ofName.values()) yield* findings;
  }

  survey(record: ResourceRecord): Survey | undefined {
    this.#refresh();
    return record.owner === undefined ? undefined : this.#ofName.get(record.owner)?.surveys.get(record);
  }

  #refresh(): void {
    const changed = this.#zone.takeChanges();
    const whole = `${this.#zone.apex ?? ''} ${String(this.#zone.madeHere)}`;
    const keys = [...changed].flatMap((name) => keysOf(name, this.#zone.apex));
    if (whole !== this.#whole) keys.push(WHOLE_ZONE);
    this.#whole = whole;
    for (const name of changed) this.#stale.add(name);
    for (const key of keys) for (const reader of this.#readers.of(key)) this.#stale.add(reader);
    if (keys.length > 0) this.#outside.changed(keys);
    for (const name of this.#stale) this.#check(name);
    this.#stale.clear();
  }

  #check(name: Name): void {
    this.#readers.delete(name, this.#ofName.get(name)?.reads ?? new Set());
    const result = nameFindings(this.#zone, name, this.#outside);
    this.#ofName.set(name, result);
    this.#readers.add(name, result.reads);
  }
}
