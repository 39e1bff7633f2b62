import { Position } from 'vscode-languageserver';
import { type Refusal, removeTerms } from '../../features/spf-cost/remove-terms';
import { spfTreeAt, type TreeItem } from '../../features/spf-cost/tree';
import { treeText } from '../../features/spf-cost/tree-text';
import { limits } from '../../mail/spf/facts';
import { translate } from '../../messages/render';
import type { Place } from '../../text/span';
import type { OpenDocuments } from '../documents';
import { offsetOf, rangeOf } from '../places';
import type { Location } from '../protocol/places';
import {
  REMOVE_SPF_TERMS,
  SPF_TREE,
  type RemoveSpfTermsReply,
  type SpfTreeNode,
  type SpfTreeParams,
  type SpfTreeReply,
} from '../protocol/spf-tree';
import type { RefreshRequests } from '../refresh';
import type { Session } from '../session';
import { workspaceEdit } from '../workspace-edit';
import { showMessage, type RunCommand } from './commands';

/** Answers requests for the tree of an SPF record. */
export function answerSpfTrees(session: Session, documents: OpenDocuments, views: RefreshRequests): void {
  const { connection, workspace, language } = session;
  connection.onRequest(SPF_TREE, ({ uri, position, leftOut }: SpfTreeParams): SpfTreeReply => {
    views.treeShown();
    const document = workspace.document(uri);
    const tree = document && spfTreeAt(workspace, uri, document.offsetAt(position), language(uri), leftOut);
    return {
      texts: {
        title: translate(language(uri), 'spf-cost/tree.title'),
        none: translate(language(uri), 'spf-cost/tree.none'),
        limit: translate(language(uri), 'spf-cost/tree.limit', { limit: limits.lookups }),
        exportSvg: translate(language(uri), 'spf-cost/tree.export'),
        choose: translate(language(uri), 'spf-cost/tree.choose'),
        remove: translate(language(uri), 'spf-cost/tree.remove'),
        restore: translate(language(uri), 'spf-cost/tree.restore'),
      },
      tree: tree && {
        title: tree.title,
        summary: tree.summary,
        at: rangeOf(workspace, tree.place),
        root: treeNode(session, tree.root),
        value: tree.value,
        trial: tree.trial,
      },
    };
  });
  connection.onRequest(REMOVE_SPF_TERMS, async (params: SpfTreeParams): Promise<RemoveSpfTermsReply> => {
    const refusal = await removeLeftOut(session, documents, params);
    return { refusal: refusal && translate(language(params.uri), refusal) };
  });
}

/** The editor applies the edit to the version that it was made for. Gives the reason if nothing was removed. */
async function removeLeftOut(
  session: Session,
  documents: OpenDocuments,
  { uri, position, leftOut }: SpfTreeParams,
): Promise<Refusal | undefined> {
  const { connection, workspace } = session;
  if (leftOut === undefined) return 'spf-cost/remove.outdated';
  const removal = removeTerms(workspace, uri, offsetOf(workspace, uri, position), leftOut);
  if ('refusal' in removal) return removal.refusal;
  const { applied } = await connection.workspace.applyEdit(workspaceEdit(session, documents, removal.edits));
  return applied ? undefined : 'spf-cost/remove.outdated';
}

/** Shows the tree as a message, for editors without their own command for a click on a lens. */
export function showTreeAsText(session: Session): RunCommand {
  const { workspace, language } = session;
  return ([uri, position]) => {
    if (typeof uri !== 'string' || !Position.is(position)) return null;
    const document = workspace.document(uri);
    const tree = document && spfTreeAt(workspace, uri, document.offsetAt(position), language(uri));
    const text = tree ? treeText(tree) : translate(language(uri), 'spf-cost/tree.none');
    showMessage(session, text);
    return text;
  };
}

function treeNode(session: Session, { place, children, ...item }: TreeItem): SpfTreeNode {
  return {
    ...item,
    at: place && location(session, place),
    children: children.map((child) => treeNode(session, child)),
  };
}

function location({ workspace }: Session, place: Place): Location {
  return { uri: place.anchor.uri, range: rangeOf(workspace, place) };
}
