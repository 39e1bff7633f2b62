/** Maximum total length of the texts whose results are kept: a parsed text takes many times its own memory. */
const MOST_CHARACTERS = 1_200_000;

/**
 * Memoizes a reader for its most recent texts: recognition, the rules of a record, those of its name and the count of
 * its lookups all read the same text in succession.
 */
export function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let characters = 0;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const reading = read(text);
    characters += text.length;
    for (const oldest of known.keys()) {
      if (characters <= MOST_CHARACTERS && known.size < 500) break;
      known.delete(oldest);
      characters -= oldest.length;
    }
    known.set(text, reading);
    return reading;
  };
}
