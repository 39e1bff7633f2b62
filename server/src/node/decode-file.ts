/** The text of a file and how to write it back without losing an octet. */
export interface DecodedFile {
  readonly text: string;
  readonly encoding: 'utf-8' | 'latin1';
}

/** UTF-8 where the octets are UTF-8 (a byte order mark stays in the text), else Latin-1, which loses nothing. */
export function decodeFile(octets: Uint8Array): DecodedFile {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets), encoding: 'utf-8' };
  } catch {
    return { text: Buffer.from(octets).toString('latin1'), encoding: 'latin1' };
  }
}

export function encodeFile(file: DecodedFile): Uint8Array {
  return Buffer.from(file.text, file.encoding);
}
