import { DIRECTIVES } from '../syntax/directives';
import { TYPE_CODES } from '../../../records/presentation/mnemonics';
import type { Entries } from '../syntax/entries';
import { ENTRY } from '../syntax/scanner';
import { ROOT, type Name } from '../../../records/name';
import { resolveName } from '../../../records/names';
import { isBelowRegistry } from '../../../records/public-suffix';
import type { GivenOrigin, KnownOrigin, OriginEvidence } from '../../origin';

import { domainIn, domainOfBanner } from './banner';
import type { ZoneFile } from './zone-file';

/** The number of chunks at the beginning of a file that are searched for its SOA. */
const SEARCHED = 4;

/**
 * The name that a zone file begins with, by the best evidence: what the user or a server's configuration gives; the
 * owner of its SOA, which names the zone unless an `$ORIGIN` comes before it; a configuration whose path may mean
 * another file; a comment at its beginning; the name of the file, if it reads as a domain.
 */
export function originOf(file: ZoneFile, given: GivenOrigin | undefined): KnownOrigin {
  if (given?.isCertain === true) return given;
  const soa = soaOwner(file);
  if (soa !== undefined) return { name: soa, by: 'soa' };
  if (given !== undefined) return given;
  const [first] = file.chunks;
  const banner = first && domainOfBanner(first.text);
  if (banner !== undefined) return { name: banner, by: 'banner' };
  const name = domainOfFileName(file.uri);
  return name === undefined ? { name, by: 'unknown' } : { name, by: 'file-name' };
}

/** Is such evidence of a zone's name outside its file? */
export function isGiven(by: OriginEvidence): boolean {
  return by === 'option' || by === 'setting' || by === 'project';
}

/** Do the entries hold a directive that only whole zones need? */
export function hasHead(entries: Entries): boolean {
  for (let i = 0; i < entries.count; i++) {
    const type = entries.kind(i) === ENTRY.directive ? entries.type(i) : 0;
    if (type === DIRECTIVES.$ORIGIN || type === DIRECTIVES.$TTL) return true;
  }
  return false;
}

/** The owner of an SOA, written in full; the final dot may be missing, as in the exports of Cloudflare. */
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

/**
 * `example.com` of `db.example.com`, `example.com.zone`, `example.com`… A domain with something before or after it, as
 * in `internal_example.com.zone`, counts if it ends in a public suffix.
 */
function domainOfFileName(uri: string): Name | undefined {
  const file = decode(uri.slice(uri.lastIndexOf('/') + 1)).toLowerCase();
  const stem = file
    .replace(/^(db|pri|sec|zone|named|hosts)[._-]/, '')
    .replace(/\.(zone|zonefile|dns|db|hosts|txt|conf|master|signed|unsigned|inc)$/, '');
  if (stem.endsWith('.rev')) return undefined;
  const whole = domainIn(stem);
  if (whole !== undefined && isBelowRegistry(stem)) return whole;
  const [part, ...others] = stem.split(/[^a-z\d.-]+/).flatMap((each) => registeredPart(each) ?? []);
  return part === undefined ? whole : others.length > 0 ? undefined : domainIn(part);
}

/** `example.com` of `example.com.old`: as many of the first labels as end in a public suffix. */
function registeredPart(text: string): string | undefined {
  for (let at = text; at.includes('.'); at = at.slice(0, at.lastIndexOf('.'))) if (isBelowRegistry(at)) return at;
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
