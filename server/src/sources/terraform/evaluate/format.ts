import { joinOctets, type Octets } from '../../../text/octets';
import type { Place } from '../../../text/span';
import { hole, textOf, unknown, type Value } from './value';

/** `format(…)`: `%s`, `%d` and `%v` take the next argument, other verbs give unknown text. */
export function formatText(format: Octets, args: readonly Value[], place: Place): Octets {
  const parts: Octets[] = [];
  const waiting = [...args];
  let from = 0;
  for (const verb of format.value.matchAll(/%(?:%|[-+#0-9. ]*[A-Za-z]|\[)/g)) {
    parts.push(format.slice({ start: from, end: verb.index }));
    from = verb.index + verb[0].length;
    if (verb[0] === '%%') parts.push(format.slice({ start: from - 1, end: from }));
    else if (/^%[sdv]$/.test(verb[0])) parts.push(textOf(waiting.shift() ?? unknown(place)));
    else parts.push(hole(place));
  }
  return joinOctets([...parts, format.slice({ start: from, end: format.length })], place);
}
