import type { Name } from '../../records/name';
import { displayName } from '../../records/name';
import type { Span } from '../../text/span';
import { decodeForDisplay } from '../../text/utf8';
import { referenceUrl } from '../links';
import { code } from '../markdown';

/** What a hover shows, as Markdown: a head line, a sentence or two, then details. */
export interface Card {
  readonly head: string;
  readonly text: readonly string[];
  /** One short line each. */
  readonly details: readonly string[];
  /** `RFC 7208 section 5.2`; from our own tables only. */
  readonly sources: readonly string[];
}

/** A card about a part of a TXT value; the span counts octets of the value. */
export interface ValueCard {
  readonly card: Card;
  readonly span: Span;
}

/** A card with optional parts; `undefined` entries of a list are omitted. */
export function card(parts: {
  readonly head: string;
  readonly text?: readonly (string | undefined)[];
  readonly details?: readonly (string | undefined)[];
  readonly sources?: readonly string[];
}): Card {
  const { head, text = [], details = [], sources = [] } = parts;
  return { head, text: text.filter(isThere), details: details.filter(isThere), sources };
}

export function cardMarkdown({ head, text, details, sources }: Card): string {
  const list = details.map((line) => `- ${line}`).join('\n');
  return [head, ...text, list, sources.map(link).join(' · ')].filter((block) => block !== '').join('\n\n');
}

/** Octets of a value as inline code, in readable form; long ones are truncated. */
export function quoted(octets: string, longest = 80): string {
  const text = decodeForDisplay(octets);
  return code(text.length > longest ? `${text.slice(0, longest)}…` : text);
}

export function quotedName(name: Name): string {
  return code(displayName(name));
}

/** The span under the cursor; at a boundary, the one that begins there. */
export function at<T extends { readonly span: Span }>(parts: readonly T[], index: number): T | undefined {
  return parts.find(({ span }) => isInside(index, span)) ?? parts.find(({ span }) => touches(index, span));
}

export function isInside(index: number, span: Span): boolean {
  return span.start <= index && index < span.end;
}

/** A cursor after the last character still counts as inside it. */
export function touches(index: number, span: Span): boolean {
  return span.start <= index && index <= span.end;
}

function isThere(line: string | undefined): line is string {
  return line !== undefined;
}

function link(source: string): string {
  const url = referenceUrl(source);
  return url === undefined ? source : `[${source}](${url})`;
}
