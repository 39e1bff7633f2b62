import { Position } from 'vscode-languageserver';
import { spfTreeAt, type TreeItem } from '../../features/spf-cost/tree';
import { treeText } from '../../features/spf-cost/tree-text';
import { limits } from '../../mail/spf/facts';
import { translate } from '../../messages/render';
import type { Place } from '../../text/span';
import { rangeOf } from '../places';
import { SPF_TREE, type Location, type SpfTreeNode, type SpfTreeParams, type SpfTreeReply } from '../protocol';
import type { RefreshRequests } from '../refresh';
import type { Session } from '../session';
import { showMessage, type RunCommand } from './commands';

/** Answers requests for the tree of an SPF record. */
export function answerSpfTrees(session: Session, views: RefreshRequests): void {
  const { connection, workspace, language } = session;
  connection.onRequest(SPF_TREE, ({ uri, position }: SpfTreeParams): SpfTreeReply => {
    views.treeShown();
    const document = workspace.document(uri);
    const tree = document && spfTreeAt(workspace, uri, document.offsetAt(position), language(uri));
    return {
      texts: {
        title: translate(language(uri), 'spf-cost/tree.title'),
        none: translate(language(uri), 'spf-cost/tree.none'),
        limit: translate(language(uri), 'spf-cost/tree.limit', { limit: limits.lookups }),
        exportSvg: translate(language(uri), 'spf-cost/tree.export'),
      },
      tree: tree && {
        title: tree.title,
        summary: tree.summary,
        at: rangeOf(workspace, tree.place),
        root: treeNode(session, tree.root),
      },
    };
  });
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
