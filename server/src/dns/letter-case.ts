/** Only ASCII letters have a case in names (RFC 4343): an octet above 127 is not a letter. */
export function lowerCase(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
