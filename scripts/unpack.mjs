import { inflateSync } from 'fflate';

/** The value of deflated JSON in Base64. In bundles; DecompressionStream is not synchronous. */
export function unpack(base64) {
  const octets = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(inflateSync(octets)));
}
