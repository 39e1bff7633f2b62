import { SemanticTokenTypes, type ClientCapabilities, type SemanticTokensOptions } from 'vscode-languageserver';
import type { MailPartKind } from '../features/mail-parts';

/** The token type of each part, among those that every theme supports. */
export const TYPES: Readonly<Record<MailPartKind, SemanticTokenTypes>> = {
  version: SemanticTokenTypes.keyword,
  qualifier: SemanticTokenTypes.operator,
  mechanism: SemanticTokenTypes.function,
  modifier: SemanticTokenTypes.property,
  domain: SemanticTokenTypes.namespace,
  network: SemanticTokenTypes.number,
  macro: SemanticTokenTypes.macro,
  tag: SemanticTokenTypes.property,
  value: SemanticTokenTypes.enumMember,
  address: SemanticTokenTypes.string,
};

export const LEGEND = { tokenTypes: [...new Set(Object.values(TYPES))], tokenModifiers: [] };

/**
 * An editor that requests only what it shows is not offered the tokens of whole documents, which it would request after
 * each edit.
 */
export function semanticTokensOptions({ textDocument }: ClientCapabilities): SemanticTokensOptions {
  const { range = false } = textDocument?.semanticTokens?.requests ?? {};
  return { legend: LEGEND, range: true, full: range === false ? { delta: true } : false };
}
