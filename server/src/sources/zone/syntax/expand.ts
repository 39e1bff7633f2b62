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

function modified(modifier: string, value: number): string {
  const [offset = '0', width = '0', base = 'd'] = modifier.split(',');
  const number = value + Number(offset);
  const digits = Number(width);
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
