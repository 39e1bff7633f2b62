import type { Encoding } from '../../text/octets';
import { utf8Octets } from '../../text/utf8';
import { readEscape } from './escapes';

/** The inside of a quoted string (RFC 1035 section 5.1). */
export const QUOTED: Encoding = { name: 'zone-quoted', encode: (octets) => encode(octets, '"\\') };

/** A word without quotes: characters that would end it or change its meaning are escaped as well. */
export const BARE: Encoding = { name: 'zone-bare', encode: (octets) => encode(octets, '"\\ ;()@$') };

/** Maximum length of a character-string in octets (RFC 1035 section 3.3). */
export const LONGEST_STRING = 255;

/** Octets as quoted strings of at most 255 octets each: `"…" "…"`. */
export function quote(octets: string): string {
  const strings: string[] = [];
  for (let i = 0; i < octets.length || i === 0; i += LONGEST_STRING) {
    strings.push(`"${QUOTED.encode(octets.slice(i, i + LONGEST_STRING))}"`);
  }
  return strings.join(' ');
}

/** The octets of quoted strings, joined; `undefined` for anything else. */
export function unquote(data: string): string | undefined {
  if (!/^"(?:[^"\\]|\\[^])*"(?:[ \t]+"(?:[^"\\]|\\[^])*")*$/.test(data)) return undefined;
  let octets = '';
  let isInside = false;
  for (let at = 0; at < data.length; at++) {
    const code = data.codePointAt(at) ?? 0;
    if (code === 34) isInside = !isInside;
    else if (code === 92) {
      const escape = readEscape(data, at, data.length);
      if (escape.code === undefined) return undefined;
      octets += escape.end - at === 4 ? String.fromCharCode(escape.code) : utf8Octets(escape.code);
      at = escape.end - 1;
    } else if (isInside) {
      octets += utf8Octets(code);
      if (code > 0xffff) at++;
    }
  }
  return octets;
}

function encode(octets: string, special: string): string {
  let text = '';
  for (const octet of octets) {
    const code = octet.charCodeAt(0);
    if (special.includes(octet)) text += code === 32 ? '\\032' : `\\${octet}`;
    else if (code < 32 || code > 126) text += `\\${String(code).padStart(3, '0')}`;
    else text += octet;
  }
  return text;
}
