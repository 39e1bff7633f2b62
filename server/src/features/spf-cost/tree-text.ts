import type { SpfTree, TreeItem } from './tree';

/** The tree as plain text, one line per term, for editors that cannot draw it. */
export function treeText({ title, summary, root }: SpfTree): string {
  return [title, summary, ...lines(root, '')].join('\n');
}

function lines({ label, cost, detail, children }: TreeItem, indent: string): string[] {
  const note = detail === '' ? '' : `(${detail})`;
  const line = [`${indent}${label}`, cost, note].filter((part) => part !== '').join('  ');
  return [line, ...children.flatMap((child) => lines(child, `${indent}  `))];
}
