import { languageOfPath } from '../language';
import type { Source } from '../source';
import { asZoneFile, zoneFile } from './binding/zone-file';
import { looksLikeZone } from './sniff';
import { Zones } from './zones';

/** Zone files (RFC 1035 section 5), as BIND, NSD, Knot and PowerDNS read them. */
export const zoneSource: Source = {
  languageIds: ['dns-zone', 'bindzone', 'dns', 'zone'],
  ownsPath: (path) => languageOfPath(path) === 'zone',
  ownsText: looksLikeZone,
  open: (uri, text, version, languageId) => zoneFile(uri, text, version, languageId),
  edit(document, changes, version) {
    asZoneFile(document)?.update(changes, version);
    return document;
  },
  units: (files) => new Zones(files),
};
