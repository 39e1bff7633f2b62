import type { TextDocument } from 'vscode-languageserver-textdocument';
import { zoneReader } from '../syntax/reader';
import type { Entries } from '../syntax/entries';
import { ChunkedDocument } from '../../../text/chunked-document';

/** A zone file: its text in chunks, and what was read from them. Several zones may include the same one. */
export type ZoneFile = ChunkedDocument<Entries>;

export function zoneFile(uri: string, text: string, version = 0, languageId = 'dns-zone'): ZoneFile {
  return new ChunkedDocument(uri, languageId, version, text, zoneReader);
}

/** The zone file that a document is; other documents are in one piece. */
export function asZoneFile(document: TextDocument | undefined): ZoneFile | undefined {
  return document instanceof ChunkedDocument ? (document as ZoneFile) : undefined;
}
