import { TextDocument } from 'vscode-languageserver-textdocument';
import { zoneFile, type ZoneFile } from './zone/binding/zone-file';
import { ChunkedDocument } from '../text/chunked-document';

/** A zone file in chunks, or a Terraform file in one piece. */
export type SourceDocument = ZoneFile | TextDocument;

export function createDocument(uri: string, language: 'zone' | 'terraform', text: string, version = 0): SourceDocument {
  if (language === 'zone') return zoneFile(uri, text, version);
  return TextDocument.create(uri, 'terraform', version, text);
}

export function isZoneFile(document: SourceDocument): document is ZoneFile {
  return document instanceof ChunkedDocument;
}
