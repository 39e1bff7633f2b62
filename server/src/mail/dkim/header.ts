/** Where the content of the outermost value begins, and where it ends according to its header. */
export interface DerHeader {
  readonly content: number;
  readonly end: number;
}

/** Reads tag and length (X.690 section 8.1); `cut` if the octets end early, `undefined` if the length is indefinite. */
export function readHeader(octets: Uint8Array): DerHeader | 'cut' | undefined {
  const [, first, ...rest] = octets.subarray(0, 6);
  if (first === undefined) return 'cut';
  if (first < 0x80) return { content: 2, end: 2 + first };
  const count = first & 0x7f;
  if (count === 0 || count > 4) return undefined;
  if (rest.length < count) return 'cut';
  const length = rest.slice(0, count).reduce((sum, octet) => sum * 256 + octet, 0);
  return { content: 2 + count, end: 2 + count + length };
}

/** A tag octet, the encoded length of the content, and the content. */
export function encodeDer(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const length = contents.reduce((sum, part) => sum + part.length, 0);
  const digits: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  const header = length < 0x80 ? [tag, length] : [tag, 0x80 | digits.length, ...digits];
  const encoded = new Uint8Array(header.length + length);
  encoded.set(header);
  let next = header.length;
  for (const part of contents) {
    encoded.set(part, next);
    next += part.length;
  }
  return encoded;
}
