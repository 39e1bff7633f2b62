import { parseTemplateFile } from '../hcl/template-file';
import { Octets } from '../../../text/octets';
import type { Anchor, Place } from '../../../text/span';
import { ENCODINGS } from './encodings';
import type { Evaluate } from './scope';
import { templateValue } from './template';
import { text, unknown, type Value } from './value';

/** UTF-16 units; DNS holds no text as long as this. */
const LONGEST = 65_535;

/**
 * The text that `templatefile` produces from a file, with the variables that its second argument gives. What is written
 * in the file is shown at the call: the file itself is not Terraform.
 */
export function templateFile(content: string, variables: Value | undefined, call: Place, evaluate: Evaluate): Value {
  if (content.length > LONGEST || variables?.kind !== 'object') return unknown(call);
  const anchor: Anchor = { uri: call.anchor.uri, text: content, offset: 0 };
  const names = new Map([...variables.entries].map(([name, { value }]) => [name, value]));
  const value = templateValue(parseTemplateFile(content), { anchor, variables: names }, evaluate);
  const shown = (each: Value) => (each.kind === 'text' ? text(shownAt(each.octets, anchor, call)) : each);
  if (value.kind !== 'unknown') return shown(value);
  const { options = [], octets } = value;
  return {
    ...value,
    place: call,
    options: options.map(shown),
    ...(octets === undefined ? {} : { octets: shownAt(octets, anchor, call) }),
  };
}

function shownAt({ value, pieces }: Octets, file: Anchor, call: Place): Octets {
  const shown = pieces.map((piece) => {
    const kind = piece.kind === 'hole' ? ('hole' as const) : ('derived' as const);
    return piece.place.anchor === file
      ? { ...piece, kind, place: call, encoding: ENCODINGS.quoted }
      : { ...piece, kind };
  });
  return new Octets(value, shown, call);
}
