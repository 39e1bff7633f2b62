import { expect, it } from 'vitest';
import { createDocument } from '../../../server/src/sources/document';
import { workspaceWith } from '../features/spf';

// b and c include each other, and c includes a: a is part of their zone, although its name comes first.

const at = (name: string) => `file:///zones/${name}.zone`;

it('reads a file that a circle leads to as a part of it, and on its own once nothing includes it', () => {
  const workspace = workspaceWith('');
  workspace.open(
    createDocument(at('a'), 'dns-zone', '@ A 192.0.2.999\n'),
    createDocument(at('b'), 'dns-zone', '$ORIGIN example.com.\n$INCLUDE c.zone\n'),
    createDocument(at('c'), 'dns-zone', '$INCLUDE b.zone\n$INCLUDE a.zone\n'),
  );
  const owners = () => [...workspace.everyRecord(at('a'))].map(({ owner }) => owner);
  expect(owners()).toEqual(['example.com.']);
  edit(at('a'), 0, 0, '\n');
  edit(at('c'), 1, 2, '');
  expect(owners()).not.toContain('example.com.');
  expect(workspace.findings(at('a')).map(({ place }) => place.anchor.text)).toEqual(['\n@ A 192.0.2.999\n']);

  function edit(uri: string, from: number, to: number, text: string): void {
    const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
    workspace.apply({ kind: 'edit', uri, changes: [{ range, text }], version: 2 });
  }
});
