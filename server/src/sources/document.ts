import { TextDocument } from 'vscode-languageserver-textdocument';
import { zoneFile, type ZoneFile } from './zone/binding/zone-file';
import { ChunkedDocument } from '../text/chunked-document';
import type { CommentStyle } from './comment-line';
import { HCL_COMMENTS } from './terraform/write/terraform-form';
import { ZONE_COMMENTS } from './zone/write/zone-form';

/** A zone file in chunks, or a Terraform file in one piece. */
export type SourceDocument = ZoneFile | TextDocument;

export function createDocument(uri: string, language: 'zone' | 'terraform', text: string, version = 0): SourceDocument {
  if (language === 'zone') return zoneFile(uri, text, version);
  return TextDocument.create(uri, 'terraform', version, text);
}

export function isZoneFile(document: SourceDocument): document is ZoneFile {
  return document instanceof ChunkedDocument;
}

/** How comments are written in the document; `undefined` in JSON, which has none. */
export function commentStyleOf(document: SourceDocument): CommentStyle | undefined {
  if (isZoneFile(document)) return ZONE_COMMENTS;
  return document.uri.endsWith('.json') ? undefined : HCL_COMMENTS;
}
