import fc from 'fast-check';

/** The words, blanks and marks of a text: mutations move whole ones, so that most results are nearly valid. */
function tokensOf(text: string): readonly string[] {
  return text.match(/\w+|[ \t]+|[^\w \t]/gu) ?? [];
}

const odd = fc.constantFrom(
  ...['"', '(', ')', ';', '\\', '\\300', '$', '{{ x }}', '\r\n', '\0', '\uFEFF', '“', '\uD800', '%'],
);

type Step = (tokens: string[]) => void;

/** Removes, repeats, swaps and replaces tokens of the samples, a few in each text. */
export function mutated(samples: readonly string[]): fc.Arbitrary<string> {
  const pool = samples.flatMap(tokensOf);
  const place = fc.nat({ max: 10_000 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    place.map((at) => (tokens: string[]) => void tokens.splice(at % (tokens.length + 1), 1)),
    fc.tuple(place, fc.nat({ max: 12 })).map(([at, count]) => (tokens: string[]) => {
      const from = at % (tokens.length + 1);
      tokens.splice(from, 0, ...tokens.slice(from, from + count));
    }),
    fc.tuple(place, fc.oneof(odd, fc.constantFrom(...pool))).map(([at, token]) => (tokens: string[]) => {
      tokens.splice(at % (tokens.length + 1), 0, token);
    }),
    fc.tuple(place, fc.constantFrom(...pool)).map(([at, token]) => (tokens: string[]) => {
      tokens.splice(at % (tokens.length + 1), 1, token);
    }),
  );
  const text = fc.array(fc.constantFrom(...samples), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  return fc.tuple(text, fc.array(step, { maxLength: 8 })).map(([written, steps]) => {
    const tokens = [...tokensOf(written)];
    for (const apply of steps) apply(tokens);
    return tokens.join('');
  });
}
