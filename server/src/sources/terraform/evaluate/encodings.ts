import type { Encoding } from '../../../text/octets';
import type { Template } from '../hcl/nodes';
import { decodeForDisplay } from '../../../text/utf8';

/** How text is written inside each form of a template. `${` and `%{` are doubled in all of them. */
export const ENCODINGS: Readonly<Record<Template['form'], Encoding>> = {
  quoted: encoding('hcl-quoted', (text) => escaped(doubled(text))),
  heredoc: encoding('hcl-heredoc', doubled),
  json: encoding('hcl-json', (text) => JSON.stringify(doubled(text)).slice(1, -1)),
};

function encoding(name: string, write: (text: string) => string): Encoding {
  return {
    name,
    encode: (octets) => write(decodeForDisplay(octets)),
    sticks: (before, after) => after === '{' && (before === '$' || before === '%'),
  };
}

/** Around an encoding: the result of `wrap` is written in it. One object for each pair. */
export function wrapped(inner: Encoding, name: string, wrap: (octets: string) => string): Encoding {
  const known = wrappers.get(inner)?.get(name);
  if (known !== undefined) return known;
  const outer: Encoding = { ...inner, name: `${inner.name}-${name}`, encode: (octets) => inner.encode(wrap(octets)) };
  wrappers.set(inner, (wrappers.get(inner) ?? new Map<string, Encoding>()).set(name, outer));
  return outer;
}

const wrappers = new WeakMap<Encoding, Map<string, Encoding>>();

function escaped(text: string): string {
  return text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}

function doubled(text: string): string {
  return text.replace(/[$%](?=\{)/g, '$&$&');
}
