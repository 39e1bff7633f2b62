/** A key record as a line of a zone file, in strings of 255 octets. */
export function keyLine(value: string, owner = 'mail._domainkey.example.com.'): string {
  const strings = value.match(/.{1,255}/g) ?? [''];
  return `${owner} TXT ${strings.map((string) => `"${string}"`).join(' ')}`;
}

/** The value extracted from such a line. */
export function valueOf(line: string): string {
  return Array.from(line.matchAll(/"([^"]*)"/g), ([, string]) => string).join('');
}
