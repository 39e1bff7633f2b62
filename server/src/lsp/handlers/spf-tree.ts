import { spfTreeAt, type TreeItem } from '../../features/spf-cost/tree';
import { limits } from '../../mail/spf/facts';
import { render } from '../../messages/render';
import type { Place } from '../../text/span';
import { rangeOf } from '../places';
import { SPF_TREE, type Location, type SpfTreeNode, type SpfTreeParams, type SpfTreeReply } from '../protocol';
import type { RefreshRequests } from '../refresh';
import type { Session } from '../session';

/** Answers requests for the tree of an SPF record. */
export function answerSpfTrees(session: Session, views: RefreshRequests): void {
  const { connection, workspace, language } = session;
  connection.onRequest(SPF_TREE, ({ uri, position }: SpfTreeParams): SpfTreeReply => {
    views.treeShown();
    const document = workspace.document(uri);
    const tree = document && spfTreeAt(workspace, uri, document.offsetAt(position), language());
    const say = (id: string, args = {}) => render({ id: `edge/spf.tree.${id}`, args }, language());
    return {
      texts: {
        title: say('title'),
        none: say('none'),
        limit: say('limit', { limit: limits.lookups }),
        exportSvg: say('export'),
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
