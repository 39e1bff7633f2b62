import { ownerLabels, type ResourceRecord } from '../records/record';
import { absolute, type Place, type Span } from '../text/span';
import type { DirectiveAt, WrittenRecordAt } from '../sources/source';
import type { Workspace } from '../workspace/workspace';
import { mailItems } from './mail-parts';
import { writtenNames } from './names/written-names';

/**
 * What a selection at an offset of a document grows to, the smallest first: a label, a name or another part of a text, a
 * term or tag, a field, the data, the record, the records of one type, those of one name.
 */
export function selectionRanges(workspace: Workspace, uri: string, offset: number): readonly Span[] {
  const found = workspace.unit(uri)?.at(uri, offset);
  const places =
    found === undefined ? [] : found.kind === 'directive' ? [found.argument, found.place] : placesAt(found, uri);
  const spans = places.flatMap((place) => (place?.anchor.uri === uri ? [absolute(place)] : []));
  return nested([...labelsAt(found, offset), ...spans], offset);
}

/** Each around the cursor and larger than the one before. */
function nested(spans: readonly Span[], offset: number): readonly Span[] {
  const around = spans
    .filter(({ start, end }) => start <= offset && offset <= end && start < end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const chosen: Span[] = [];
  for (const span of around) {
    const inner = chosen.at(-1);
    const isLarger = inner === undefined || span.end - span.start > inner.end - inner.start;
    if (isLarger && (inner === undefined || (span.start <= inner.start && inner.end <= span.end))) chosen.push(span);
  }
  return chosen;
}

function placesAt({ record, anchor, offset, zone }: WrittenRecordAt, uri: string): readonly (Place | undefined)[] {
  const { owner, type, fields, typePlace, ttlPlace, ownerPlace, rdataPlace, place } = record;
  const names = writtenNames(record).map((written) => written.place);
  const same = owner === undefined || zone === undefined ? [] : zone.records(owner);
  return [
    ...names,
    ...textParts(record, record.text?.indexAt(anchor, offset)),
    ...record.strings.map((string) => string.cover({ start: 0, end: string.length })),
    ...fields.map((field) => field.place),
    ...[typePlace, ttlPlace, ownerPlace, rdataPlace, place],
    stretch(
      same.filter((each) => each.type === type),
      record,
      uri,
    ),
    stretch(same, record, uri),
  ];
}

function textParts(record: ResourceRecord, index: number | undefined): readonly Place[] {
  const { text } = record;
  if (text === undefined || index === undefined) return [];
  const items = mailItems(text.value, ownerLabels(record)).filter(({ span }) => touches(span, index));
  return items.flatMap(({ span, parts }) => [span, ...parts.map((part) => part.span)]).map((span) => text.cover(span));
}

function touches({ start, end }: Span, index: number): boolean {
  return start <= index && index <= end;
}

/** From the first to the last of records that follow each other in one piece of a document. */
function stretch(records: readonly ResourceRecord[], around: ResourceRecord, uri: string): Place | undefined {
  const { anchor } = around.place;
  const here = records.filter(({ place }) => place.anchor === anchor && anchor.uri === uri).map(({ place }) => place);
  const start = Math.min(around.place.start, ...here.map((place) => place.start));
  const end = Math.max(around.place.end, ...here.map((place) => place.end));
  return { anchor, start, end };
}

/** The label of a name that the cursor is in. */
function labelsAt(found: WrittenRecordAt | DirectiveAt | undefined, offset: number): readonly Span[] {
  if (found?.kind !== 'record') return [];
  return writtenNames(found.record).flatMap(({ place, role }) => {
    const { start, end } = absolute(place);
    if (role === 'implied' || place.anchor !== found.anchor || offset < start || offset > end) return [];
    const text = place.anchor.text.slice(place.start, place.end);
    return [...text.matchAll(/(?:\\.|[^.\\])+/gs)].map(({ 0: label, index }) => {
      return { start: start + index, end: start + index + label.length };
    });
  });
}
