import type { TermNode } from '../mail/spf/evaluate/tree';
import { limits } from '../mail/spf/facts';
import type { Language } from '../messages/language';
import { translate } from '../messages/render';
import { absolute, type Span } from '../text/span';
import type { Workspace } from '../workspace/workspace';
import { countedSpf } from './spf-cost/records';
import { costLabel } from './spf-cost/words';

/** What a term costs, shown after it. */
export interface CostHint {
  /** The end of the term: UTF-16 offset in the document. */
  readonly offset: number;
  /** `+4`; `≥1` if it may be more, `≈4` if it is approximate. */
  readonly label: string;
  readonly tooltip: string;
}

/** The costs of the SPF terms at `span` of a document that cost lookups. */
export function costHints(workspace: Workspace, uri: string, span: Span, language: Language): readonly CostHint[] {
  const hints = new Map<number, CostHint>();
  for (const { text, survey } of countedSpf(workspace, uri, span)) {
    for (const node of survey.root.terms) {
      const place = text.places(node.term.span).at(-1);
      if (costLabel(node) === '' || place?.anchor.uri !== uri) continue;
      const offset = absolute(place).end;
      if (hints.has(offset) || offset < span.start || offset > span.end) continue;
      hints.set(offset, { offset, label: costLabel(node), tooltip: tooltip(node, language) });
    }
  }
  return [...hints.values()];
}

function tooltip({ lookups, before }: TermNode, language: Language): string {
  return translate(language, 'spf-cost/cost', { count: lookups, before, limit: limits.lookups });
}
