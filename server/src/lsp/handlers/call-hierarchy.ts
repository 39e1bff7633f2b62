import {
  SymbolKind,
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
} from 'vscode-languageserver';
import {
  included,
  includedBy,
  spfNodeAt,
  type SpfLink,
  type SpfNode,
  type SpfNodeId,
} from '../../features/spf-cost/hierarchy';
import { offsetOf, rangeOf } from '../places';
import type { Session } from '../session';

/** Shows which SPF records include which as a call hierarchy, so that every editor has the tree. */
export function answerCallHierarchy({ connection, workspace, language }: Session): void {
  const item = ({ id, name, detail, place }: SpfNode): CallHierarchyItem => {
    const range = rangeOf(workspace, place);
    return { name, detail, kind: SymbolKind.Function, uri: place.anchor.uri, range, selectionRange: range, data: id };
  };
  const ranges = ({ from }: SpfLink) => from.map((place) => rangeOf(workspace, place));
  const { callHierarchy } = connection.languages;

  callHierarchy.onPrepare(({ textDocument: { uri }, position }): CallHierarchyItem[] | null => {
    const node = spfNodeAt(workspace, uri, offsetOf(workspace, uri, position), language(uri));
    return node === undefined ? null : [item(node)];
  });
  callHierarchy.onIncomingCalls(({ item: { data } }): CallHierarchyIncomingCall[] => {
    const id = readId(data);
    if (id === undefined) return [];
    const links = includedBy(workspace, id, language(id.uri));
    return links.map((link) => ({ from: item(link.node), fromRanges: ranges(link) }));
  });
  callHierarchy.onOutgoingCalls(({ item: { data } }): CallHierarchyOutgoingCall[] => {
    const id = readId(data);
    if (id === undefined) return [];
    return included(workspace, id, language(id.uri)).map((link) => ({ to: item(link.node), fromRanges: ranges(link) }));
  });
}

/** What the client gives back, checked. */
function readId(data: unknown): SpfNodeId | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { uri, offset, path }: Readonly<Record<string, unknown>> = { ...data };
  const isPath = Array.isArray(path) && path.every((index) => Number.isInteger(index));
  if (typeof uri !== 'string' || typeof offset !== 'number' || !isPath) return undefined;
  return { uri, offset, path: path.map(Number) };
}
