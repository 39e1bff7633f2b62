import type { EscapePart, Interpolation, Template, TemplatePart, TextPart } from '../hcl/nodes';
import { joinOctets, Octets, type Encoding, type Piece } from '../../../text/octets';
import { placeAt, type Anchor } from '../../../text/span';
import { utf8Octets } from '../../../text/utf8';
import { ENCODINGS } from './encodings';
import { hole } from './value';

/** The text of a template. `interpolate` gives what stands in `${}`; what stands in directives is unknown. */
export function templateOctets(
  template: Template,
  anchor: Anchor,
  interpolate: (part: Interpolation) => Octets,
): Octets {
  const encoding = ENCODINGS[template.form];
  const parts: Octets[] = [];
  for (let index = 0; index < template.parts.length; index++) {
    const part = template.parts[index];
    if (part?.kind === 'text') parts.push(textOctets(part, anchor, encoding));
    else if (part?.kind === 'escape') parts.push(escapeOctets(part, anchor, encoding));
    else if (part?.kind === 'interpolation') parts.push(interpolate(part));
    else if (part?.kind === 'directive') {
      const last = lastOfDirective(template.parts, index);
      parts.push(hole(placeAt(anchor, part.start, template.parts[last]?.end ?? part.end)));
      index = last;
    }
  }
  const whole = placeAt(anchor, template.content.start, template.content.end);
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : joinOctets(parts, whole);
}

/** The index of the `endif` or `endfor` that belongs to a directive; without one the last part. */
function lastOfDirective(parts: readonly TemplatePart[], index: number): number {
  let depth = 0;
  for (let at = index; at < parts.length; at++) {
    const part = parts[at];
    if (part?.kind !== 'directive') continue;
    if (part.keyword === 'if' || part.keyword === 'for') depth++;
    else if (part.keyword.startsWith('end')) depth--;
    if (depth <= 0) return at;
  }
  return parts.length - 1;
}

/** Text as octets: a run of ASCII stands for itself, any other letter for its UTF-8. */
function textOctets({ value, start }: TextPart, anchor: Anchor, encoding: Encoding): Octets {
  const pieces: Piece[] = [];
  let octets = '';
  let at = start;
  for (const run of value.split(/([^\p{ASCII}])/u)) {
    if (run === '') continue;
    const written = octetsOf(run);
    const kind = written === run ? 'verbatim' : 'escape';
    const place = placeAt(anchor, at, at + run.length);
    pieces.push({ kind, from: octets.length, to: octets.length + written.length, place, encoding });
    octets += written;
    at += run.length;
  }
  return new Octets(octets, pieces, placeAt(anchor, start, at));
}

function escapeOctets({ value, start, end }: EscapePart, anchor: Anchor, encoding: Encoding): Octets {
  const octets = octetsOf(value);
  const place = placeAt(anchor, start, end);
  const pieces: Piece[] = octets === '' ? [] : [{ kind: 'escape', from: 0, to: octets.length, place, encoding }];
  return new Octets(octets, pieces, place);
}

function octetsOf(text: string): string {
  return /^\p{ASCII}*$/u.test(text)
    ? text
    : Array.from(text, (letter) => utf8Octets(letter.codePointAt(0) ?? 0)).join('');
}
