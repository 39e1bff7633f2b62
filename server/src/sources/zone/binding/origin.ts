import { DIRECTIVES } from '../syntax/directives';
import { TYPE_CODES } from '../../../records/presentation/mnemonics';
import { ENTRY } from '../syntax/scanner';
import { ROOT, UNKNOWN_ORIGIN, type Name } from '../../../records/name';
import { resolveName } from '../../../records/names';

import type { ZoneFile } from './zone-file';

/** The number of chunks at the beginning of a file that are searched for its SOA. */
const SEARCHED = 4;

/**
 * The origin of a zone file that is not configured: that of its SOA, which names the zone unless an `$ORIGIN` comes
 * before it; otherwise the name of the file, if it reads as a domain.
 */
export function guessOrigin(file: ZoneFile): Name {
  return soaOwner(file) ?? domainOfFileName(file.uri) ?? UNKNOWN_ORIGIN;
}

/** The owner of a SOA, written in full; the final dot may be missing, as in the exports of Cloudflare. */
function soaOwner(file: ZoneFile): Name | undefined {
  for (const chunk of file.chunks.slice(0, SEARCHED)) {
    const { content: entries } = chunk;
    for (let i = 0; i < entries.count; i++) {
      if (entries.kind(i) === ENTRY.directive && entries.type(i) === DIRECTIVES.$ORIGIN) return undefined;
      if (entries.kind(i) !== ENTRY.record || entries.type(i) !== TYPE_CODES.SOA || !entries.hasOwner(i)) continue;
      const written = chunk.text.slice(entries.ownerStart(i), entries.ownerEnd(i));
      if (written.includes('.') && !written.startsWith('"')) return resolveName(written, ROOT);
    }
  }
  return undefined;
}

/** `example.com` of `db.example.com`, `example.com.zone`, `example.com`… */
function domainOfFileName(uri: string): Name | undefined {
  const file = decode(uri.slice(uri.lastIndexOf('/') + 1)).toLowerCase();
  const domain = file
    .replace(/^(db|pri|sec|zone|named|hosts)[._-]/, '')
    .replace(/\.(zone|zonefile|dns|db|hosts|txt|conf|master|signed|unsigned|inc)$/, '');
  if (domain.endsWith('.rev') || !/^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/.test(domain))
    return undefined;
  return resolveName(`${domain}.`, ROOT);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
