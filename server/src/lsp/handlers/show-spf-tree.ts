import type { Command } from 'vscode-languageserver';
import type { SourceDocument } from '../../sources/source';
import { SHOW_SPF_TREE } from '../protocol/spf-tree';

/** The command that shows the tree of the SPF record at a UTF-16 offset, run by the client or else by the server. */
export function showSpfTree(title: string, document: SourceDocument, offset: number): Command {
  return { title, command: SHOW_SPF_TREE, arguments: [document.uri, document.positionAt(offset)] };
}
