import { ownerLabels } from '../records/record';
import { absolute, type Span } from '../text/span';
import type { Workspace } from '../workspace/workspace';
import { mailItems, type MailPartKind } from './mail-parts';

/** A piece of text on one line, and what it means. UTF-16 offsets in the document. */
export interface SemanticToken extends Span {
  readonly kind: MailPartKind;
}

/**
 * What the texts of mail records in a document mean, in order; those at `span` if it is given. Everything else is
 * coloured by its syntax. `undefined` if another extension colours the documents of that language.
 */
export function semanticTokens(workspace: Workspace, uri: string, span?: Span): readonly SemanticToken[] | undefined {
  const source = workspace.sourceOf(uri);
  if (source === undefined || source.isHosted) return undefined;
  const written = workspace.unit(uri)?.records(uri, span) ?? [];
  const tokens = written.flatMap(({ record }) => {
    const { text } = record;
    if (text === undefined) return [];
    return mailItems(text.value, ownerLabels(record)).flatMap(({ parts }) =>
      parts.flatMap(({ kind, span: part }) =>
        text
          .places(part)
          .filter(({ anchor, start, end }) => anchor.uri === uri && !/[\r\n]/.test(anchor.text.slice(start, end)))
          .map((place): SemanticToken => ({ kind, ...absolute(place) })),
      ),
    );
  });
  return tokens.sort((a, b) => a.start - b.start);
}
