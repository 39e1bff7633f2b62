import type { Survey } from '../mail/spf/evaluate/survey';
import type { Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import type { TerraformModule } from '../records/terraform/module';
import type { Reading } from '../records/terraform/reading';
import type { Segment } from '../records/terraform/segment';
import type { TerraformZone } from '../records/terraform/zone';
import type { Outside } from './outside';
import type { Finding } from './rule';
import { run } from './run';
import { TerraformNames } from './terraform-names';
import { textFindings } from './text-findings';

/** Gives what lies beyond a zone of the module; `touch`: a name of it would find something else now. */
export type OutsideOf = (zone: TerraformZone, touch: (name: Name) => void) => Outside;

/** Findings by the file that they stand in. */
type ByFile = ReadonlyMap<string, readonly Finding[]>;

/**
 * The findings of one Terraform module, kept up to date: after an edit only what was read again is looked at again, and
 * those names whose records changed or whose rules had asked about a name that changed.
 */
export class TerraformFindings {
  readonly #module: TerraformModule;
  readonly #outsideOf: OutsideOf;
  readonly #ofReading = new WeakMap<Reading, ByFile>();
  readonly #ofText = new WeakMap<ResourceRecord, readonly Finding[]>();
  readonly #names = new Map<TerraformZone, TerraformNames>();

  constructor(module: TerraformModule, outsideOf: OutsideOf) {
    this.#module = module;
    this.#outsideOf = outsideOf;
  }

  /** Everything found in a file, also what records elsewhere have from there. What many of them share is found once. */
  of(uri: string): readonly Finding[] {
    const found = new Map<string, Finding>();
    for (const finding of this.#everything(uri)) {
      const { anchor, start, end } = finding.place;
      const key = `${finding.message.id} ${String(anchor.offset + start)} ${String(end - start)}`;
      if (!found.has(key)) found.set(key, finding);
    }
    return [...found.values()];
  }

  /** What an SPF record costs; `undefined` if it is none, or at a name that cannot be known. */
  survey(record: ResourceRecord): Survey | undefined {
    for (const names of this.#zones()) {
      const survey = names.survey(record);
      if (survey !== undefined) return survey;
    }
    return undefined;
  }

  *#everything(uri: string): Generator<Finding> {
    const isHere = ({ place }: Finding) => place.anchor.uri === uri;
    for (const [segment, reading] of this.#module.readings()) {
      yield* this.#readingFindings(segment, reading).get(uri) ?? [];
      for (const { record } of this.#module.alone(reading)) yield* this.#textFindings(record).filter(isHere);
    }
    for (const claim of this.#module.collisions()) yield* run('claim', claim).filter(isHere);
    for (const names of this.#zones()) yield* names.findings().filter(isHere);
  }

  #readingFindings(segment: Segment, reading: Reading): ByFile {
    const known = this.#ofReading.get(reading);
    if (known !== undefined) return known;
    const records = reading.sets.flatMap(({ entries }) => entries.map(({ record }) => record));
    const findings = [
      ...run('hcl', { segment }),
      ...reading.sets.flatMap((set) => run('recordSet', { set })),
      ...records.flatMap(textFindings),
    ];
    const byFile = new Map<string, Finding[]>();
    for (const finding of findings) {
      const { uri } = finding.place.anchor;
      byFile.set(uri, [...(byFile.get(uri) ?? []), finding]);
    }
    this.#ofReading.set(reading, byFile);
    return byFile;
  }

  #textFindings(record: ResourceRecord): readonly Finding[] {
    const findings = this.#ofText.get(record) ?? textFindings(record);
    this.#ofText.set(record, findings);
    return findings;
  }

  /** The rules on names of each zone that there is now. */
  *#zones(): Generator<TerraformNames> {
    const zones = new Set(this.#module.zones());
    for (const zone of this.#names.keys()) if (!zones.has(zone)) this.#names.delete(zone);
    for (const zone of zones) {
      const known = this.#names.get(zone);
      const names: TerraformNames =
        known ??
        new TerraformNames(
          zone,
          this.#outsideOf(zone, (name) => names.touch(name)),
        );
      this.#names.set(zone, names);
      yield names;
    }
  }
}
