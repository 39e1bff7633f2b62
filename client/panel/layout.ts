import { hierarchy, type HierarchyNode } from 'd3-hierarchy';
import type { SpfTreeNode } from '../../server/src/lsp/protocol';

/** A tree on paper: a row for each term, in the order in which receivers pay for them. All lengths are in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** The height at which the limit is crossed, between two rows. */
  readonly limitAt: number | undefined;
}

export interface Box {
  readonly node: SpfTreeNode;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Where label and detail begin, from the left of the box; the cost stands before them. */
  readonly labelAt: number;
  readonly detailAt: number;
  /** The record itself is on level 1. */
  readonly level: number;
  /** Its number among the children of its parent, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  /** Indexes of boxes. */
  readonly parent: number | undefined;
  readonly firstChild: number | undefined;
}

export const BOX_HEIGHT = 26;
const ROW_HEIGHT = 34;
const INDENT = 32;
const MARGIN = 16;
const PADDING = 10;
/** What the line of the limit takes, with its words. */
const LIMIT_HEIGHT = 30;
/** Wide enough for most fonts at 13 pixels: text cannot be measured before it is drawn. */
const CHARACTER = 8;

export function layOut(tree: SpfTreeNode): Layout {
  const rows = inOrder(hierarchy(tree, ({ children }) => children));
  const indexes = new Map(rows.map((row, index) => [row, index]));
  const indexOf = (row: HierarchyNode<SpfTreeNode> | null | undefined) => (row ? indexes.get(row) : undefined);

  const crossing = rows.findIndex(({ data }) => data.isOver);
  const boxes = rows.map((row, index): Box => {
    const siblings = row.parent?.children ?? [row];
    const below = crossing >= 0 && index >= crossing ? LIMIT_HEIGHT : 0;
    return {
      node: row.data,
      left: MARGIN + row.depth * INDENT,
      top: MARGIN + index * ROW_HEIGHT + below,
      ...columns(row.data),
      level: row.depth + 1,
      position: siblings.indexOf(row) + 1,
      siblings: siblings.length,
      parent: indexOf(row.parent),
      firstChild: indexOf(row.children?.[0]),
    };
  });
  const right = boxes.reduce((most, { left, width }) => Math.max(most, left + width), 0);
  const bottom = (boxes.at(-1)?.top ?? 0) + BOX_HEIGHT;
  const limitAt = crossing < 0 ? undefined : MARGIN + crossing * ROW_HEIGHT + LIMIT_HEIGHT / 2;
  return { width: right + MARGIN, height: bottom + MARGIN, boxes, limitAt };
}

/** Parents before their children. Receivers go through a record in this order, so that costs only grow downwards. */
function inOrder(root: HierarchyNode<SpfTreeNode>): HierarchyNode<SpfTreeNode>[] {
  const rows: HierarchyNode<SpfTreeNode>[] = [];
  root.eachBefore((row) => rows.push(row));
  return rows;
}

function columns({ cost, label, detail }: SpfTreeNode): Pick<Box, 'width' | 'labelAt' | 'detailAt'> {
  const labelAt = PADDING + columnOf(cost);
  const detailAt = labelAt + columnOf(label);
  return { labelAt, detailAt, width: detailAt + columnOf(detail) };
}

function columnOf(text: string): number {
  return text === '' ? 0 : text.length * CHARACTER + PADDING;
}
