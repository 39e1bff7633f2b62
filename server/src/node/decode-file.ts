/** The text of a file and how to write it back without losing an octet. */
export interface DecodedFile {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1';
}

/**
 * UTF-16 if there is a byte order mark for it (what PowerShell's `>` writes), UTF-8 if the octets are valid UTF-8,
 * otherwise Latin-1, which loses nothing. A byte order mark stays in the text.
 */
export function decodeFile(octets: Uint8Array): DecodedFile {
  const encoding = marked(octets) ?? 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(octets), encoding };
  } catch {
    return { text: Buffer.from(octets).toString('latin1'), encoding: 'latin1' };
  }
}

export function encodeFile({ text, encoding }: DecodedFile): Uint8Array {
  return encoding === 'utf-16be' ? Buffer.from(text, 'utf-16le').swap16() : Buffer.from(text, encoding);
}

function marked([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
