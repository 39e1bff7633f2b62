import { TextDocument } from 'vscode-languageserver-textdocument';
import { languageOfName } from '../file-names';
import type { Source, SourceDocument } from '../source';
import { asZoneFile, zoneFile } from './binding/zone-file';
import { zoneFolds } from './folds';
import { isProjectFile, isProjectName } from './projects/languages';
import { hasZoneLine, looksLikeZone, readsAsZone } from './sniff';
import { isMarkup } from './syntax/markup';
import { formatZone } from './write/format';
import { Zones } from './zones';

/** Zone files (RFC 1035 section 5), as BIND, NSD, Knot and PowerDNS read them. */
export const zoneSource: Source = {
  languageIds: ['dns-zone', 'bindzone', 'dns', 'zone', 'zonefile'],
  isHosted: false,
  ownsPath: (path) => languageOfName(path) === 'zone',
  // Configurations include others by pattern.
  isNeeded: isProjectName,
  ownsText(beginning, expectation) {
    if (expectation === 'unlikely') return looksLikeZone(beginning) && readsAsZone(beginning);
    if (looksLikeZone(beginning)) return true;
    if (expectation === 'possible') return false;
    if (expectation === 'expected' && hasZoneLine(beginning)) return true;
    // A page that was saved in place of a zone is treated as a zone, and reported as a page.
    return readsAsZone(beginning) || isMarkup(beginning);
  },
  open,
  edit(document, changes, version) {
    const file = asZoneFile(document);
    if (file === undefined) {
      const text = TextDocument.update(document, [...changes], version).getText();
      return open(document.uri, text, version, document.languageId);
    }
    file.update(changes, version);
    return document;
  },
  format(document, options, range) {
    const file = asZoneFile(document);
    return file === undefined ? [] : formatZone(file, options, range);
  },
  folds(document) {
    const file = asZoneFile(document);
    return file && zoneFolds(file);
  },
  units: (files) => new Zones(files),
};

/** The configurations of servers are read for the names of zones, and are not zones themselves. */
function open(uri: string, text: string, version: number, languageId: string): SourceDocument {
  if (isProjectFile(uri, text)) return TextDocument.create(uri, languageId, version, text);
  return zoneFile(uri, text, version, languageId);
}
