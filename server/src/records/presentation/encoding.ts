import type { Encoding } from '../../text/octets';

/** The inside of a quoted string (RFC 1035 section 5.1). */
export const QUOTED: Encoding = { name: 'zone-quoted', encode: (octets) => encode(octets, '"\\') };

/** A word without quotes: characters that would end it or change its meaning are escaped, too. */
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
