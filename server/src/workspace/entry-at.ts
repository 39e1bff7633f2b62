import type { ResourceRecord } from '../records/record';
import type { BoundChunk } from '../sources/zone/binding/bound-chunk';
import type { Span } from '../text/span';
import type { Workspace } from './workspace';
import { isZoneFile } from '../sources/document';

/** An entry of a zone file in the first zone that it is part of. */
export interface EntryAt {
  readonly chunk: BoundChunk;
  readonly index: number;
  readonly record: ResourceRecord | undefined;
  /** Offsets in the document: from the entry's first line to where the next entry begins. */
  readonly span: Span;
}

/** The entry at an offset of a zone file. */
export function entryAt(workspace: Workspace, uri: string, offset: number): EntryAt | undefined {
  const document = workspace.document(uri);
  const [zone] = workspace.zonesOf(uri);
  if (document === undefined || !isZoneFile(document) || zone === undefined) return undefined;
  const bare = document.chunkAt(offset);
  const chunk = zone.boundChunk(bare);
  if (chunk === undefined) return undefined;
  const { entries } = chunk;
  const inside = offset - bare.offset;
  let index = 0;
  while (index + 1 < entries.count && entries.start(index + 1) <= inside) index++;
  if (index >= entries.count) return undefined;
  const end = index + 1 < entries.count ? entries.start(index + 1) : bare.text.length;
  const span = { start: bare.offset + entries.start(index), end: bare.offset + end };
  return { chunk, index, record: chunk.record(index), span };
}
