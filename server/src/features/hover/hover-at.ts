import type { Language } from '../../messages/language';
import type { Name } from '../../records/name';
import type { Workspace } from '../../workspace/workspace';
import { governingAt } from '../governing/governing-at';
import { directiveHover } from './directive';
import { mailDomainOf } from './governing';
import { hover, type Hover } from './hover';

/** What is shown beside the cursor at a UTF-16 offset of a document. */
export function hoverAt(workspace: Workspace, uri: string, offset: number, language: Language): Hover | undefined {
  const found = workspace.unit(uri)?.at(uri, offset);
  switch (found?.kind) {
    case undefined:
      return undefined;
    case 'directive':
      return directiveHover(found, language);
    case 'record': {
      const governing = (owner: Name) => {
        const domain = mailDomainOf(owner);
        return domain && governingAt(workspace, uri, domain);
      };
      return hover({ ...found, survey: workspace.survey(uri, found.record), language, governing });
    }
  }
}
