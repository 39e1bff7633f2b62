import type { Range } from './generate';

/**
 * What `$GENERATE` makes of a template for one number: `$` is the number, `${offset,width,base}` the number plus an offset,
 * padded with zeros, in a base; `\$` and `$$` are the sign itself (BIND's ARM). Templates are valid; see `checkGenerate`.
 */
export function expand(template: string, value: number): string {
  return template.replace(/\\.|\$\$|\$\{([^}]*)\}|\$/gs, (match, modifier?: string) => {
    if (match.startsWith('\\')) return match === '\\$' ? '$' : match;
    if (match === '$$') return '$';
    return modifier === undefined ? String(value) : modified(modifier, value);
  });
}

/** Consecutive numbers of a range, both ends included. */
export interface DigitRun {
  readonly first: number;
  readonly last: number;
}

/** Runs of a range, in order, in which every number that its templates write has the same sign and number of digits. */
export function* digitRuns({ start, stop, step }: Range, templates: readonly string[]): Generator<DigitRun> {
  const last = start + Math.floor((stop - start) / step) * step;
  let first = start;
  for (const bound of digitBounds(templates)) {
    if (bound <= first || bound > last) continue;
    const next = start + Math.ceil((bound - start) / step) * step;
    yield { first, last: next - step };
    first = next;
  }
  yield { first, last };
}

/** The numbers from which one of the templates writes another sign or more digits, in order. */
function digitBounds(templates: readonly string[]): readonly number[] {
  const bounds = new Set<number>();
  const modifiers = templates.flatMap((template) => Array.from(template.matchAll(MODIFIER)).slice(0, MOST_MODIFIERS));
  for (const [, offset = '0', letter = 'd'] of [[], ...modifiers]) {
    const base = BASES[letter] ?? 10;
    bounds.add(-Number(offset));
    for (let power = base; power < 2 ** 32; power *= base) {
      bounds.add(power - Number(offset));
      bounds.add(1 - power - Number(offset));
    }
  }
  return [...bounds].sort((a, b) => a - b);
}

const MODIFIER = /\$\{(-?\d+)(?:,\d+(?:,([doxXnN]))?)?\}/g;
const MOST_MODIFIERS = 20;
const BASES: Readonly<Record<string, number>> = { o: 8, d: 10, x: 16, X: 16, n: 16, N: 16 };

/** More digits than fit into a name or a string of a record. */
const WIDEST = 512;

function modified(modifier: string, value: number): string {
  const [offset = '0', width = '0', base = 'd'] = modifier.split(',');
  const number = value + Number(offset);
  const digits = Math.min(Number(width), WIDEST);
  switch (base) {
    case 'o':
      return padded(number.toString(8), digits);
    case 'x':
      return padded(number.toString(16), digits);
    case 'X':
      return padded(number.toString(16).toUpperCase(), digits);
    case 'n':
      return nibbles(number.toString(16), digits);
    case 'N':
      return nibbles(number.toString(16).toUpperCase(), digits);
    default:
      return number < 0 ? `-${padded(String(-number), digits - 1)}` : padded(String(number), digits);
  }
}

function padded(digits: string, width: number): string {
  return digits.padStart(width, '0');
}

/** Last digit first, with dots between; the width counts the dots. */
function nibbles(digits: string, width: number): string {
  return [...padded(digits, Math.ceil(width / 2))].reverse().join('.');
}
