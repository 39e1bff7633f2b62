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
  /** Where label and detail begin, from the left of the box; the cost precedes them. */
  readonly labelAt: number;
  readonly detailAt: number;
  /** The record itself is on level 1. */
  readonly level: number;
  /** Its position among the children of its parent, from 1, and the number of those children. */
  readonly position: number;
  readonly siblings: number;
  /** Indexes of boxes. */
  readonly parent: number | undefined;
  readonly firstChild: number | undefined;
  /** The line that leads to it, from its parent or from the line to the sibling before it. */
  readonly link: Link | undefined;
}

/** Down along `x`, then right to the box. */
export interface Link {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

export const BOX_HEIGHT = 26;
const ROW_HEIGHT = 34;
const INDENT = 32;
const MARGIN = 16;
const PADDING = 10;
/** The height of the limit line with its label. */
const LIMIT_HEIGHT = 30;
/** Wide enough for most fonts at 13 pixels; text cannot be measured before it is drawn. */
const CHARACTER = 8;

export function layOut(tree: SpfTreeNode): Layout {
  const rows = inOrder(hierarchy(tree, ({ children }) => children));
  const indexes = new Map(rows.map((row, index) => [row, index]));
  const indexOf = (row: HierarchyNode<SpfTreeNode> | null | undefined) => (row ? indexes.get(row) : undefined);

  const crossing = rows.findIndex(({ data }) => data.isOver);
  const topOf = (index: number) =>
    MARGIN + index * ROW_HEIGHT + (crossing >= 0 && index >= crossing ? LIMIT_HEIGHT : 0);
  const middleOf = (index: number) => topOf(index) + BOX_HEIGHT / 2;
  const bottomOf = (index: number) => topOf(index) + BOX_HEIGHT;
  const boxes = rows.map((row, index): Box => {
    const siblings = row.parent?.children ?? [row];
    const left = MARGIN + row.depth * INDENT;
    const parent = indexOf(row.parent);
    const before = indexOf(siblings[siblings.indexOf(row) - 1]);
    const from = before === undefined ? bottomOf(parent ?? 0) : middleOf(before);
    return {
      node: row.data,
      left,
      top: topOf(index),
      ...columns(row.data),
      level: row.depth + 1,
      position: siblings.indexOf(row) + 1,
      siblings: siblings.length,
      parent,
      firstChild: indexOf(row.children?.[0]),
      link: parent === undefined ? undefined : { x: left - INDENT / 2, from, to: middleOf(index) },
    };
  });
  const right = boxes.reduce((most, { left, width }) => Math.max(most, left + width), 0);
  const bottom = bottomOf(rows.length - 1);
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
