import type { Language } from '../../messages/catalogues';
import { entryAt } from '../../workspace/entry-at';
import type { Workspace } from '../../workspace/workspace';
import { directiveHover } from './directive';
import { hover, type Hover } from './hover';

/** What is shown beside the cursor at a UTF-16 offset of a document. */
export function hoverAt(workspace: Workspace, uri: string, offset: number, language: Language): Hover | undefined {
  const entry = entryAt(workspace, uri, offset);
  if (entry === undefined) return terraformHover(workspace, uri, offset, language);
  const { chunk, index, record } = entry;
  const anchor = chunk.chunk;
  const inside = offset - anchor.offset;
  if (record === undefined) return directiveHover(chunk, index, inside, language);
  const [zone] = workspace.zonesOf(uri);
  return hover({ record, anchor, offset: inside, zone, survey: workspace.survey(uri, record), language });
}

function terraformHover(workspace: Workspace, uri: string, offset: number, language: Language): Hover | undefined {
  const written = workspace.terraformRecordAt(uri, offset);
  return written && hover({ ...written, survey: workspace.survey(uri, written.record), language });
}
