import type { Language } from '../../messages/catalogues';
import type { Workspace } from '../../workspace/workspace';
import { directiveHover } from './directive';
import { hover, type Hover } from './hover';

/** What is shown beside the cursor at a UTF-16 offset of a document. */
export function hoverAt(workspace: Workspace, uri: string, offset: number, language: Language): Hover | undefined {
  const found = workspace.at(uri, offset);
  switch (found?.kind) {
    case undefined:
      return undefined;
    case 'directive':
      return directiveHover(found, language);
    case 'record':
      return hover({ ...found, survey: workspace.survey(uri, found.record), language });
  }
}
