import type { SpfTree } from '../../server/src/lsp/protocol/spf-tree';
import { BOX_HEIGHT, type Box, type Layout } from './layout';

/** The baseline of a box's text, from the top of the box. */
const BASELINE = 17;

/** The tree as a picture that screen readers also present as a tree. `limit`: the label of the limit line. */
export function draw({ title }: SpfTree, { boxes, width, height, limitAt }: Layout, limit: string): SVGSVGElement {
  const picture = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'tree', 'aria-label': title });
  picture.append(...boxes.flatMap(drawLink), ...boxes.map(drawBox));
  if (limitAt !== undefined) picture.append(drawLimit(limitAt, width, limit));
  return picture;
}

function drawLink(box: Box): SVGElement[] {
  if (box.link === undefined) return [];
  const { x, from, to } = box.link;
  return [svg('path', { d: `M${x},${from} V${to} H${box.left}`, class: 'link', 'aria-hidden': 'true' })];
}

function drawBox(box: Box): SVGElement {
  const { node, label, detail, left, top, width, labelAt, detailAt } = box;
  const group = svg('g', {
    class: `term ${classOf(box)}`,
    transform: `translate(${left},${top})`,
    role: 'treeitem',
    tabindex: -1,
    'aria-label': node.words,
    'aria-level': box.level,
    'aria-posinset': box.position,
    'aria-setsize': box.siblings,
  });
  if (box.firstChild !== undefined) group.setAttribute('aria-expanded', 'true');
  const tip = svg('title', {});
  tip.textContent = node.words;
  const frame = svg('rect', { width, height: BOX_HEIGHT, rx: 4 });
  const texts = [write(node.cost, 10, 'cost'), write(label, labelAt, 'label'), write(detail, detailAt, 'detail')];
  group.append(tip, frame, ...texts);
  return group;
}

function drawLimit(y: number, width: number, words: string): SVGElement {
  const group = svg('g', { class: 'limit', transform: `translate(0,${y - 4})`, 'aria-hidden': 'true' });
  const text = write(words, 8, 'limit-words');
  text.setAttribute('y', '-5');
  group.append(svg('line', { x1: 0, x2: width, y1: 0, y2: 0 }), text);
  return group;
}

function classOf({ node }: Box): string {
  return `${node.state}${node.isOver ? ' over' : ''}${node.isOut ? ' out' : ''}${node.at === undefined ? '' : ' written'}`;
}

function write(words: string, x: number, name: string): SVGElement {
  const text = svg('text', { x, y: BASELINE, class: name });
  text.textContent = words;
  return text;
}

function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
