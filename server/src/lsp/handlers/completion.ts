import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import { completionAt } from '../../features/completion/completion-at';
import type { Proposal, ProposalKind } from '../../features/completion/proposal';
import { rangeOf } from '../places';
import type { Session } from '../session';

const KINDS: Readonly<Record<ProposalKind, CompletionItemKind>> = {
  type: CompletionItemKind.Class,
  directive: CompletionItemKind.Keyword,
  class: CompletionItemKind.Keyword,
  name: CompletionItemKind.Reference,
  term: CompletionItemKind.Function,
  sender: CompletionItemKind.Module,
  tag: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  snippet: CompletionItemKind.Snippet,
};

/** Answers completion requests. */
export function answerCompletion({ connection, workspace, client, language }: Session): void {
  const hasSnippets = client.textDocument?.completion?.completionItem?.snippetSupport === true;
  connection.onCompletion(({ textDocument: { uri }, position }): CompletionList => {
    const document = workspace.document(uri);
    if (document === undefined || !workspace.isSettled) return { isIncomplete: document !== undefined, items: [] };
    const { proposals, isCut } = completionAt(workspace, uri, document.offsetAt(position), language());
    const items = proposals.map((proposal) => ({
      ...item(proposal, hasSnippets),
      textEdit: { range: rangeOf(workspace, proposal.place), newText: textOf(proposal, hasSnippets) },
    }));
    return { isIncomplete: isCut, items };
  });
}

function item(proposal: Proposal, hasSnippets: boolean): CompletionItem {
  const { label, kind, detail, documentation, filter, order, isSnippet } = proposal;
  return {
    label,
    kind: KINDS[kind],
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    ...(filter !== undefined && { filterText: filter }),
    ...(order !== undefined && { sortText: order }),
    insertTextFormat: isSnippet === true && hasSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
  };
}

/** Placeholders are for editors that support them; others get the text up to the first one. */
function textOf({ text, isSnippet }: Proposal, hasSnippets: boolean): string {
  return isSnippet === true && !hasSnippets ? text.replace(/\$[^]*/, '') : text;
}
