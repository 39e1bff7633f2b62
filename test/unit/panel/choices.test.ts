import { expect, it } from 'vitest';
import { choices } from '../../../client/panel/choices';
import { BOX_HEIGHT, layOut } from '../../../client/panel/layout';
import type { SpfTreeNode } from '../../../server/src/lsp/protocol/spf-tree';

function term(label: string, terms: readonly number[], isOut = false, children: readonly SpfTreeNode[] = []) {
  return { label, cost: '', detail: '', words: label, state: 'plain', isOver: false, children, terms, isOut } as const;
}

const tree = term('example.com', [], false, [
  term('include:a.example', [0], false, [term('mx', [])]),
  term('ip4:192.0.2.1 and 1 more', [1, 2], true),
  term('-all', []),
]);

it('has a check box for each term that may be left out, checked while it is counted', () => {
  const drawn = choices(layOut(tree)).map(
    ({ terms, label, isCounted }) => `[${isCounted ? 'x' : ' '}] ${label} (${terms.join(', ')})`,
  );
  expect(drawn).toEqual(['[x] include:a.example (0)', '[ ] ip4:192.0.2.1 and 1 more (1, 2)']);
});

it('puts each check box beside its row, and in the margin', () => {
  const layout = layOut(tree);
  const rows = layout.boxes.filter(({ node }) => node.terms.length > 0);
  choices(layout).forEach(({ top }, index) => {
    const row = rows[index]?.top ?? NaN;
    expect(top).toBeGreaterThanOrEqual(row);
    expect(top + 16).toBeLessThanOrEqual(row + BOX_HEIGHT);
  });
  for (const { left, link } of layout.boxes.slice(1)) expect(Math.min(left, link?.x ?? left)).toBeGreaterThan(16);
});
