import { expect, it } from 'vitest';
import { createDocument } from '../../../server/src/sources/document';
import { workspaceWith } from '../features/spf';

// A file that a zone reads twice: what is found and known in it remains as long as it is read once.

const ROOT = 'file:///zones/root.zone';
const PART = 'file:///zones/mail.inc';
const TWICE = `$ORIGIN example.com.
$TTL 300
$INCLUDE mail.inc
@ SOA ns host 1 3600 600 86400 60
$INCLUDE mail.inc sub
`;

it.each([
  [2, 'sub.example.com.'],
  [4, 'example.com.'],
])('without line %i', (line, left) => {
  const workspace = workspaceWith('');
  workspace.open(createDocument(ROOT, 'dns-zone', TWICE), createDocument(PART, 'dns-zone', '@ A 192.0.2.999\n'));
  const found = () => workspace.findings(PART).map(({ rule }) => rule.id);
  const owner = () => {
    const at = workspace.unit(PART)?.at(PART, 3);
    return at?.kind === 'record' ? at.record.owner : undefined;
  };
  expect(found()).toEqual(['zone/invalid-rdata']);
  expect(owner()).toBe('example.com.');
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  workspace.apply({ kind: 'edit', uri: ROOT, changes: [{ range, text: '' }], version: 2 });
  expect(found()).toEqual(['zone/invalid-rdata']);
  expect(owner()).toBe(left);
});
