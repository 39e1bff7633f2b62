import type { Language } from '../messages/language';
import { translate } from '../messages/render';
import type { Span } from '../text/span';
import type { Workspace } from '../workspace/workspace';
import { writtenSpf } from './spf-cost/records';
import { spfSummary } from './spf-cost/summary';

/** A code lens above an SPF record. */
export interface SpfLens {
  /** Where the record begins: UTF-16 offset in the document. */
  readonly offset: number;
  /** Written when it is first read: most lenses are never in view. */
  readonly title: string | undefined;
}

/** What each SPF record of a document, or at `span` of it, costs and allows. Text shared by many records has one lens. */
export function spfLenses(workspace: Workspace, uri: string, language: Language, span?: Span): readonly SpfLens[] {
  const lenses = new Map<number, SpfLens>();
  for (const { place, count } of writtenSpf(workspace, uri, span)) {
    const { anchor, start } = place;
    const offset = anchor.offset + start;
    if (anchor.uri !== uri || lenses.has(offset)) continue;
    lenses.set(offset, {
      offset,
      get title() {
        const counted = count();
        return counted && translate(language, 'spf-cost/lens', { summary: spfSummary(counted, language) });
      },
    });
  }
  return [...lenses.values()];
}
