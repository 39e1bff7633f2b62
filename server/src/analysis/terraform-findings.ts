import type { Survey } from '../mail/spf/evaluate/survey';
import type { Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import type { TerraformModule } from '../sources/terraform/records/module';
import type { SegmentReading } from '../sources/terraform/records/reading';
import type { RecordSet } from '../sources/terraform/records/record-set';
import type { Segment } from '../sources/terraform/records/segment';
import type { TerraformZone } from '../sources/terraform/records/zone';
import type { ExternalZones } from './external-zones';
import type { Finding } from '../rules/rule';
import { run } from '../rules/run';
import { TerraformNames } from './terraform-names';
import { textFindings } from './text-findings';

/** Gives what lies beyond a zone of the module; `touch`: a name of it would find something else now. */
export type OutsideOf = (zone: TerraformZone, touch: (name: Name) => void) => ExternalZones;

/** A finding, and the records it was found in. */
interface Found {
  readonly finding: Finding;
  readonly sets: readonly RecordSet[];
}

/** Findings by the file that they stand in. */
type ByFile = ReadonlyMap<string, readonly Found[]>;

/** More records than this that share a text are not listed. */
const MAX_LISTED = 10;

/**
 * The findings of one Terraform module, kept up to date: after an edit only what was read again is looked at again, and
 * those names whose records changed or whose rules had asked about a name that changed.
 */
export class TerraformFindings {
  readonly #module: TerraformModule;
  readonly #outsideOf: OutsideOf;
  readonly #ofReading = new WeakMap<SegmentReading, ByFile>();
  readonly #ofText = new WeakMap<ResourceRecord, readonly Finding[]>();
  readonly #names = new Map<TerraformZone, TerraformNames>();

  constructor(module: TerraformModule, outsideOf: OutsideOf) {
    this.#module = module;
    this.#outsideOf = outsideOf;
  }

  /** Takes note of edits. What is found then is worked out when somebody asks. */
  update(): void {
    for (const names of this.#zones()) names.update();
  }

  /** Everything found in a file. What many records have from one place is found once, and lists them. */
  of(uri: string): readonly Finding[] {
    const found = new Map<string, Found>();
    for (const { finding, sets } of this.#everything(uri)) {
      const { anchor, start, end } = finding.place;
      const key = `${finding.message.id} ${String(anchor.offset + start)} ${String(end - start)}`;
      const known = found.get(key);
      found.set(key, known === undefined ? { finding, sets } : { ...known, sets: [...known.sets, ...sets] });
    }
    return [...found.values()].map(listing);
  }

  /** What an SPF record costs; `undefined` if it is none, or at a name that cannot be known. */
  survey(record: ResourceRecord): Survey | undefined {
    for (const names of this.#zones()) {
      const survey = names.survey(record);
      if (survey !== undefined) return survey;
    }
    return undefined;
  }

  *#everything(uri: string): Generator<Found> {
    const here = (findings: readonly Finding[]) =>
      findings.filter(({ place }) => place.anchor.uri === uri).map((finding) => ({ finding, sets: [] }));
    for (const [segment, reading] of this.#module.readings()) {
      yield* this.#readingFindings(segment, reading).get(uri) ?? [];
      for (const { record } of this.#module.alone(reading)) yield* here(this.#textFindings(record));
    }
    for (const claim of this.#module.collisions()) yield* here(run('claim', claim));
    for (const names of this.#zones()) yield* here(names.findings());
  }

  #readingFindings(segment: Segment, reading: SegmentReading): ByFile {
    const known = this.#ofReading.get(reading);
    if (known !== undefined) return known;
    const found: Found[] = run('hcl', { segment }).map((finding) => ({ finding, sets: [] }));
    for (const set of reading.sets) {
      const findings = [...run('recordSet', { set }), ...set.entries.flatMap(({ record }) => textFindings(record))];
      found.push(...findings.map((finding) => ({ finding, sets: [set] })));
    }
    const byFile = new Map<string, Found[]>();
    for (const each of found) {
      const { uri } = each.finding.place.anchor;
      byFile.set(uri, [...(byFile.get(uri) ?? []), each]);
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
    for (const [zone, names] of this.#names) {
      if (zones.has(zone)) continue;
      names.close();
      this.#names.delete(zone);
    }
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

/** The finding with the other records that have the same text from the same place. */
function listing({ finding, sets }: Found): Finding {
  const [first, ...others] = new Map(sets.map((set) => [set.address, set])).values();
  if (first === undefined || others.length === 0) return finding;
  const related = others.slice(0, MAX_LISTED).map(({ address, typePlace }) => ({
    place: typePlace,
    message: { id: 'terraform/shared-text', args: { address } },
  }));
  return { ...finding, related: [...finding.related, ...related] };
}
