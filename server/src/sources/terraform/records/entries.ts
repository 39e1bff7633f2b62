import { seamBetween } from '../../../mail/recognise';
import { joinOctets, Octets } from '../../../text/octets';
import type { Place } from '../../../text/span';
import { decodeForDisplay } from '../../../text/utf8';
import { ROOT, type Name } from '../../../records/name';
import { invalidNames } from '../../../records/rdata/read';
import type { ResourceRecord } from '../../../records/record';
import { BlockContainer, type Container } from './container';
import { findAll, findValue, type Found } from './find';
import { ownerOf } from './owner';
import type { ProviderRow } from '../providers/row';
import { parsePath, type PathStep } from '../providers/paths';
import { readTerraformRdata, targetOf, targetOrigin } from './rdata';
import type { RecordEntry, RecordSet } from './record-set';
import { holdsSet } from '../providers/row';
import type { Model } from '../write/new-records';
import { TerraformForm } from '../write/terraform-form';
import { Segment } from './segment';
import { readTextValue, type TextValue } from './txt';
import { argumentWord } from './words';
import { derived, placeOf, plainText, textOf, unknown } from '../evaluate/value';

/** What is known of a set before its values are read. `isTaken`: does a resource of the module have that address? */
export interface SetHead extends Omit<RecordSet, 'entries'> {
  readonly isTaken: (address: string) => boolean;
}

/** The records of a set. One whose values are not known has a record that states only that. */
export function readEntries(set: Container, head: SetHead): readonly RecordEntry[] {
  const found = foundValues(set, head);
  return head.type === 'TXT' || head.type === 'SPF'
    ? textEntries(found, set, head)
    : found.map((each) => dataEntry(each, set, head));
}

function foundValues(set: Container, { row }: SetHead): readonly Found[] {
  const isLeft = (steps: readonly PathStep[]) =>
    set instanceof BlockContainer && set.ignoresChangesOf(steps[0]?.name ?? '');
  if (parsePath(row.value).some(isLeft)) return [{ value: unknown(set.place), at: set, unsure: false }];
  const found = findAll(set, row.value);
  if (found.length > 0) return found;
  const blocks = row.data === undefined ? [] : set.blocks(row.data);
  if (blocks.length > 0) return blocks.map((at) => ({ value: undefined, at, unsure: at.unsure }));
  return [{ value: unknown(set.place), at: set, unsure: false }];
}

function dataEntry(found: Found, set: Container, head: SetHead): RecordEntry {
  const raw = textOf(found.value ?? unknown(found.at.place));
  const { type, typePlace, row } = head;
  const { fields, strings, problems } = readTerraformRdata(found, {
    ...{ set, row, type, typePlace },
    owner: head.owner.name,
    zone: head.zone?.name,
  });
  const rdataPlace = found.value === undefined ? found.at.place : placeOf(found.value);
  const start = recordHead(set, head);
  const record = {
    ...start,
    fields,
    strings,
    text: undefined,
    rdataPlace,
    problems: [...start.problems, ...problems],
  };
  return { values: [{ raw, lineFeed: undefined, txt: undefined }], seams: [], record, isSure: !found.unsure };
}

/** Values of a list that are pieces of one record are read as that record. */
function textEntries(found: readonly Found[], set: Container, head: SetHead): readonly RecordEntry[] {
  const entries: RecordEntry[] = [];
  for (const { value, at, unsure } of found) {
    const read = readTextValue(textOf(value ?? unknown(at.place)), head.row);
    const before = entries.at(-1);
    const seam =
      before?.record.text === undefined || unsure
        ? undefined
        : seamBetween(before.record.text.value, read.txt.text.value);
    if (before?.record.text !== undefined && seam !== undefined) {
      entries[entries.length - 1] = append(before, before.record.text, seam, read);
    } else {
      const { strings, text, needsQuotes } = read.txt;
      const start = recordHead(set, head, needsQuotes);
      const record = { ...start, fields: [], strings, text, rdataPlace: placeOfText(read.raw) };
      entries.push({ values: [read], seams: [], record, isSure: !unsure });
    }
  }
  return entries;
}

function append(entry: RecordEntry, whole: Octets, seam: string, value: TextValue): RecordEntry {
  const place = placeOfText(value.raw);
  const text = joinOctets([whole, derived(seam, place), value.txt.text], placeOfText(whole));
  return {
    ...entry,
    values: [...entry.values, value],
    seams: [...entry.seams, seam],
    record: { ...entry.record, strings: [text], text },
  };
}

function recordHead(set: Container, head: SetHead, needsQuotes?: (value: string) => boolean) {
  const { name, owner, row, type, typePlace, place, zone, address, form } = head;
  const ownerPlace = name === undefined || name.length === 0 ? undefined : placeOfText(name);
  const ttl = row.ttl === '' ? undefined : findValue(set, row.ttl);
  const seconds = ttl === undefined ? undefined : ttl.kind === 'number' ? ttl.value : Number(plainText(ttl));
  return {
    owner: owner.name,
    ownerPlace,
    ownerText: name === undefined || ownerPlace === undefined ? '' : writtenName(name, ownerPlace),
    type,
    typePlace,
    ttl: seconds !== undefined && Number.isInteger(seconds) ? seconds : undefined,
    ttlPlace: ttl && placeOf(ttl),
    class: 'IN',
    place,
    problems:
      name === undefined || name.length === 0 ? [] : invalidNames(argumentWord(name), originOf(row, zone?.name)),
    form: new TerraformForm(place, {
      naming: {
        owner: name,
        readOwner: (text) => ownerOf(new Octets(text, [], place), { ...row, form }, zone, address).name,
        readTarget: (text) => targetOf(text, targetOrigin(row, zone?.name)),
      },
      isInSet: holdsSet(row),
      needsSplit: row.split !== undefined,
      needsQuotes,
      model: modelOf(set, head),
    }),
  } satisfies Partial<ResourceRecord>;
}

/** A resource whose block has the arguments itself. */
function modelOf(set: Container, head: SetHead): Model | undefined {
  if (!(set instanceof BlockContainer)) return undefined;
  const { anchor } = set.scope;
  return anchor instanceof Segment
    ? { block: set.block, segment: anchor, set: head, isTaken: head.isTaken }
    : undefined;
}

/** What is added to an owner, for its length. */
function originOf({ form }: ProviderRow, zone: Name | undefined): Name {
  return form === 'relative' ? (zone ?? ROOT) : ROOT;
}

/** As written, if it is written in one piece. */
function writtenName(name: Octets, { anchor, start, end }: Place): string {
  const written = anchor.text.slice(start, end);
  const isOnePiece = written === name.value || (name.hasHoles && /^[^\s"()]*$/.test(written));
  return isOnePiece ? written : decodeForDisplay(name.value);
}

function placeOfText(octets: Octets): Place {
  return octets.cover({ start: 0, end: octets.length });
}
