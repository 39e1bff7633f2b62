import { hierarchy, type HierarchyNode } from 'd3-hierarchy';
import type { SpfTreeNode } from '../../server/src/lsp/protocol/spf-tree';

/** A tree on paper: a row for each term, in the order in which receivers evaluate them. All lengths are in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** The height at which the limit is crossed, between two rows. */
  readonly limitAt: number | undefined;
}

export interface Box {
  readonly node: SpfTreeNode;
  /** The texts of the node as far as they fit. */
  readonly label: string;
  readonly detail: string;
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
/** Wide enough for most fonts at 13 pixels, if text cannot be measured. */
const CHARACTER = 8;

/** What a layout has to fit in. */
export interface Room {
  /** Texts are shortened rather than wider than this. */
  readonly width: number;
  /** The width of a text in the font of its part of a box. */
  readonly measure: (text: string, part: 'cost' | 'label' | 'detail') => number;
}

const ENDLESS: Room = { width: Infinity, measure: (text) => text.length * CHARACTER };

export function layOut(tree: SpfTreeNode, room: Room = ENDLESS): Layout {
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
      ...columns(row.data, { ...room, width: room.width - left - MARGIN }),
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

/** Parents before their children. Receivers evaluate a record in this order, so costs only grow downwards. */
function inOrder(root: HierarchyNode<SpfTreeNode>): HierarchyNode<SpfTreeNode>[] {
  const rows: HierarchyNode<SpfTreeNode>[] = [];
  root.eachBefore((row) => rows.push(row));
  return rows;
}

/** The detail is shortened first: the label identifies the term. Short texts stay even if nothing fits. */
function columns(
  { cost, label, detail }: SpfTreeNode,
  { width: room, measure }: Room,
): Pick<Box, 'width' | 'label' | 'detail' | 'labelAt' | 'detailAt'> {
  const column = (text: string, part: 'cost' | 'label' | 'detail') => {
    return text === '' ? 0 : Math.ceil(measure(text, part)) + PADDING;
  };
  const labelAt = PADDING + column(cost, 'cost');
  const shownLabel = shortened(label, (text) => labelAt + column(text, 'label') <= room);
  const detailAt = labelAt + column(shownLabel, 'label');
  const shownDetail =
    shownLabel === label ? shortened(detail, (text) => detailAt + column(text, 'detail') <= room) : '';
  const width = detailAt + column(shownDetail, 'detail');
  return { label: shownLabel, detail: shownDetail, labelAt, detailAt, width };
}

/** The minimum number of characters that remain of a shortened text. */
const FEWEST = 6;

/** The longest beginning that fits, with an ellipsis; the text itself if all of it fits. */
function shortened(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  let low = Math.min(FEWEST, text.length);
  let high = text.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${text.slice(0, middle)}…`)) low = middle;
    else high = middle - 1;
  }
  return low >= text.length ? text : `${text.slice(0, low)}…`;
}
