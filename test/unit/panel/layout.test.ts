import { expect, it } from 'vitest';
import { boxAfterKey } from '../../../client/panel/keyboard';
import { layOut } from '../../../client/panel/layout';
import type { SpfTreeNode } from '../../../server/src/lsp/protocol/spf-tree';

function term(label: string, children: readonly SpfTreeNode[] = [], isOver = false): SpfTreeNode {
  return { label, cost: '', detail: '', words: label, state: 'plain', isOver, children, terms: [], isOut: false };
}

const tree = term('example.com', [
  term('include:a.example', [term('mx'), term('include:b.example', [term('a', [], true)])]),
  term('-all', [], true),
]);

/** A line for each box: indented by its level, a rule where the limit lies. */
function picture(root: SpfTreeNode): string {
  const { boxes, limitAt } = layOut(root);
  const lines = boxes.map(({ node, level, top }) => ({ top, line: `${'  '.repeat(level - 1)}${node.label}` }));
  if (limitAt !== undefined) lines.push({ top: limitAt, line: '-----' });
  return lines
    .toSorted((a, b) => a.top - b.top)
    .map(({ line }) => line)
    .join('\n');
}

it('gives each term a row, and draws the limit before the first that is over it', () => {
  expect(picture(tree)).toBe(`example.com
  include:a.example
    mx
    include:b.example
-----
      a
  -all`);
});

it('draws no limit that is not crossed', () => {
  expect(layOut(term('example.com', [term('mx')])).limitAt).toBeUndefined();
});

it('keeps boxes apart and inside the picture', () => {
  const { boxes, width, height, limitAt } = layOut(tree);
  boxes.forEach((box, index) => {
    expect(box.left + box.width).toBeLessThan(width);
    expect(box.top + 26).toBeLessThan(boxes[index + 1]?.top ?? height);
  });
  expect(limitAt).toBeGreaterThan((boxes[3]?.top ?? 0) + 26);
  expect(limitAt).toBeLessThan(boxes[4]?.top ?? 0);
});

it('draws each piece of a line once', () => {
  const { boxes } = layOut(tree);
  const links = boxes.flatMap(({ link }) => link ?? []).toSorted((a, b) => a.x - b.x || a.from - b.from);
  expect(links).toHaveLength(boxes.length - 1);
  links.forEach(({ x, from, to }, index) => {
    expect(from).toBeLessThan(to);
    const next = links[index + 1];
    if (next?.x === x) expect(next.from).toBeGreaterThanOrEqual(to);
  });
});

it('makes room for all that is in a box', () => {
  const [box] = layOut({ ...term('mx'), cost: '+1', detail: '2 mail servers' }).boxes;
  expect(box?.labelAt).toBeGreaterThan(10);
  expect(box?.detailAt).toBeGreaterThan(box?.labelAt ?? 0);
  expect(box?.width).toBeGreaterThan((box?.detailAt ?? 0) + 14 * 7);
});

it('announces to screen readers where in the tree a term is', () => {
  const all = layOut(tree).boxes.at(-1);
  expect(all).toMatchObject({ level: 2, position: 2, siblings: 2, parent: 0, firstChild: undefined });
});

it.each([
  ['ArrowDown', 1, 2],
  ['ArrowDown', 5, undefined],
  ['ArrowUp', 1, 0],
  ['ArrowUp', 0, undefined],
  ['ArrowRight', 1, 2],
  ['ArrowRight', 2, undefined],
  ['ArrowLeft', 5, 0],
  ['ArrowLeft', 0, undefined],
  ['Home', 4, 0],
  ['End', 0, 5],
  ['x', 1, undefined],
])('%s on box %i leads to %s', (key, from, to) => {
  expect(boxAfterKey(key, from, layOut(tree).boxes)).toBe(to);
});

it.each([200, 320, 640])('shortens texts rather than leave a panel %i pixels wide', (room) => {
  const long = {
    ...term('include:a-very-long-name.of-a-provider.example.com'),
    cost: '+10',
    detail: 'known sender as of 2026-10',
  };
  const measure = (text: string) => text.length * 7;
  const { boxes, width } = layOut(term('example.com', [long]), { width: room, measure });
  expect(width).toBeLessThanOrEqual(room);
  for (const box of boxes) {
    expect(box.detailAt + measure(box.detail)).toBeLessThanOrEqual(box.width);
    expect(box.node.label.startsWith(box.label.replace('…', ''))).toBe(true);
  }
  expect(boxes[1]?.label === long.label).toBe(room === 640);
});
