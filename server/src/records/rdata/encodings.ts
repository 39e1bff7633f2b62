/** Whole octets in hexadecimal. */
export function isHex(text: string): boolean {
  return text.length % 2 === 0 && text !== '' && /^[\da-f]*$/i.test(text);
}

/** base64 with its padding (RFC 4648 section 4). */
export function isBase64(text: string): boolean {
  return text.length % 4 === 0 && text !== '' && /^[A-Za-z\d+/]*={0,2}$/.test(text);
}

/** base32 with extended hex alphabet, without padding (RFC 5155 section 3.3). */
export function isBase32(text: string): boolean {
  return /^[\da-v]+$/i.test(text) && ![1, 3, 6].includes(text.length % 8);
}

/** Octets in hexadecimal, or `-` for none (RFC 5155 section 3.3). */
export function isSalt(text: string): boolean {
  return text === '-' || (isHex(text) && text.length <= 510);
}
