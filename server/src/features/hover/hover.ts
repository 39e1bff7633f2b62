import type { Survey } from '../../mail/spf/evaluate/survey';
import type { Discovery } from '../../rules/dmarc/discovery';
import type { Language } from '../../messages/language';
import type { Name } from '../../records/name';
import type { Field, ResourceRecord } from '../../records/record';
import type { ZoneView } from '../../records/zone-view';
import type { Octets } from '../../text/octets';
import type { Anchor, Place, Span } from '../../text/span';
import { cardMarkdown, isInside, touches, type Card } from './card';
import type { HoverContext } from './context';
import { ownerCard } from './owner';
import { classCard, fieldCard, typeCard } from './rr-type';
import { translator } from './translator';
import { textCard, textRecordCard } from './text';
import { ttlCard } from './ttl';

/** What is shown beside the cursor. */
export interface Hover {
  readonly markdown: string;
  /** The text it explains; contains the cursor. */
  readonly place: Place;
}

export interface HoverRequest {
  /** The record under the cursor. */
  readonly record: ResourceRecord;
  /** The cursor: a UTF-16 offset in one of the anchors that contain the record. */
  readonly anchor: Anchor;
  readonly offset: number;
  readonly zone: ZoneView | undefined;
  readonly survey: Survey | undefined;
  readonly language: Language;
  /** Which DMARC record governs mail from the domain that an owner belongs to. */
  readonly governing?: (owner: Name) => Discovery | undefined;
}

/** Explains the element under the cursor: the value of a TXT record, a field, the type, the TTL, the owner. */
export function hover(request: HoverRequest): Hover | undefined {
  const { record, zone, survey, language } = request;
  const { governing } = request;
  const context: HoverContext = { record, zone, survey, translator: translator(language), governing };
  return valueHover(request, context) ?? fieldHover(request, context) ?? headHover(request, context);
}

function valueHover(request: HoverRequest, context: HoverContext): Hover | undefined {
  const { text } = request.record;
  const index = text?.indexAt(request.anchor, request.offset);
  if (text === undefined || index === undefined) return undefined;
  const found = textCard(text, index, context);
  return found && { markdown: cardMarkdown(found.card), place: placeUnderCursor(text, found.span, request) };
}

/** A value may be written in several places with other text between them. */
function placeUnderCursor(text: Octets, span: Span, request: HoverRequest): Place {
  const cover = text.cover(span);
  if (isUnderCursor(cover, request)) return cover;
  return text.places(span).find((place) => isUnderCursor(place, request)) ?? cover;
}

function fieldHover(request: HoverRequest, context: HoverContext): Hover | undefined {
  const { record } = request;
  const isMail = record.text !== undefined && textRecordCard(record.text, context) !== undefined;
  const field = isMail ? undefined : fieldUnderCursor(record.fields, request);
  return field && { markdown: cardMarkdown(fieldCard(field, context)), place: field.place };
}

function fieldUnderCursor(fields: readonly Field[], request: HoverRequest): Field | undefined {
  return (
    fields.find(({ place }) => place.anchor === request.anchor && isInside(request.offset, place)) ??
    fields.find(({ place }) => isUnderCursor(place, request))
  );
}

function headHover(request: HoverRequest, context: HoverContext): Hover | undefined {
  const { typePlace, ttlPlace, ttl, ownerPlace, owner, text, classPlace } = request.record;
  if (isUnderCursor(typePlace, request)) {
    const cards = [text && textRecordCard(text, context), typeCard(context)];
    return { markdown: cards.filter(isThere).map(cardMarkdown).join('\n\n---\n\n'), place: typePlace };
  }
  if (ttlPlace !== undefined && ttl !== undefined && isUnderCursor(ttlPlace, request)) {
    return { markdown: cardMarkdown(ttlCard(ttl, context.translator)), place: ttlPlace };
  }
  if (classPlace !== undefined && request.record.class !== undefined && isUnderCursor(classPlace, request)) {
    return { markdown: cardMarkdown(classCard(request.record.class, context.translator)), place: classPlace };
  }
  if (ownerPlace !== undefined && owner !== undefined && isUnderCursor(ownerPlace, request)) {
    return {
      markdown: cardMarkdown(ownerCard(owner, context.translator, request.governing?.(owner))),
      place: ownerPlace,
    };
  }
  return undefined;
}

function isUnderCursor(place: Place, { anchor, offset }: HoverRequest): boolean {
  return place.anchor === anchor && touches(offset, place);
}

function isThere(card: Card | undefined): card is Card {
  return card !== undefined;
}
