import { circles } from '../../analysis/answers/workspace-zones';
import { discover, type Discovery } from '../../rules/dmarc/discovery';
import type { Language } from '../../messages/language';
import type { Name } from '../../records/name';
import type { Workspace } from '../../workspace/workspace';
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
      const governing = (owner: Name) => governingAt(workspace, uri, owner);
      return hover({ ...found, survey: workspace.survey(uri, found.record), language, governing });
    }
  }
}

/** With the answers that are known now; nothing is queried for a hover. */
function governingAt(workspace: Workspace, uri: string, owner: Name): Discovery | undefined {
  const domain = mailDomainOf(owner);
  if (domain === undefined) return undefined;
  const client = { uri, topic: 'dmarc hover', zones: () => circles(workspace.zones()), onAnswers: () => undefined };
  return workspace.lookups.driveOnce(client, () => discover(domain));
}
