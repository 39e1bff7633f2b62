import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type ParsedNode, type Scalar } from 'yaml';
import type { Octets } from '../../../text/octets';
import type { Place, Span } from '../../../text/span';
import { derived, list, object, text, textOf, unknown, type Entry, type Value } from './value';
import { mayBeTooDeep } from './yaml-depth';

/** Deeper than any sensible text. */
const MAX_DEPTH = 100;

/** `yamldecode(text)`; `undefined` for what is not YAML. Plain and quoted words keep the places where they are written. */
export function decodeYaml(octets: Octets): Value | undefined {
  if (mayBeTooDeep(octets.value)) return undefined;
  const document = parseDocument(octets.value, { logLevel: 'silent', prettyErrors: false, merge: false });
  if (document.errors.length > 0 || document.contents === null) return undefined;
  return new YamlReader(octets, document).read(document.contents, 0);
}

class YamlReader {
  readonly #octets: Octets;
  readonly #document: Document.Parsed;
  /** An anchor that many aliases name is read once. */
  readonly #known = new Map<unknown, Value>();

  constructor(octets: Octets, document: Document.Parsed) {
    this.#octets = octets;
    this.#document = document;
  }

  read(node: unknown, depth: number): Value {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const value = this.#read(node, depth);
    this.#known.set(node, value);
    return value;
  }

  #read(node: unknown, depth: number): Value {
    const place = this.#placeOf(node);
    if (depth > MAX_DEPTH) return unknown(place);
    if (isAlias(node)) return this.read(node.resolve(this.#document), depth + 1);
    if (isScalar(node)) return this.#scalar(node, place);
    if (isSeq(node)) return list(node.items.map((item) => this.read(item, depth + 1)), place); // prettier-ignore
    if (!isMap(node)) return unknown(place);
    const entries = new Map<string, Entry>();
    let open = false;
    for (const { key, value } of node.items) {
      const name = textOf(this.read(key, depth + 1));
      // `<<` takes in the keys of another map.
      if (name.hasHoles || name.value === '<<') open = true;
      else
        entries.set(name.value, {
          key: name,
          value: value === null ? { kind: 'null', place } : this.read(value, depth + 1),
        });
    }
    return object(entries, open, place);
  }

  #scalar({ value, type, range }: Scalar, place: Place): Value {
    if (typeof value === 'number') return { kind: 'number', value, place };
    if (typeof value === 'boolean') return { kind: 'boolean', value, place };
    if (typeof value !== 'string') return value === null ? { kind: 'null', place } : unknown(place);
    const [start = 0, end = 0] = range ?? [];
    const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
    const written: Span = isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
    const isVerbatim = this.#octets.value.slice(written.start, written.end) === value;
    return text(isVerbatim ? this.#octets.slice(written) : derived(value, place));
  }

  #placeOf(node: unknown): Place {
    const [start = 0, end = start] = (node as ParsedNode | undefined)?.range ?? [];
    return this.#octets.cover({ start, end });
  }
}
