import { expect, test } from 'vitest';
import { defaultConfig } from '../../../../server/src/config/config';
import { codeActions, safeEdits } from '../../../../server/src/features/code-actions/code-actions';
import { spfLenses } from '../../../../server/src/features/code-lens';
import { definitions } from '../../../../server/src/features/names/definition';
import { rename } from '../../../../server/src/features/names/rename';
import { hoverAt } from '../../../../server/src/features/hover/hover-at';
import { createDocument } from '../../../../server/src/sources/document';
import { sources } from '../../../../server/src/sources/sources';
import { applyEdits } from '../../../../server/src/text/apply-edits';
import { absolute } from '../../../../server/src/text/span';
import { Workspace } from '../../../../server/src/workspace/workspace';
import { nested } from './nested';

/**
 * A language is its folder and one line: here `sources: [...sources, nested]`. Nothing outside of `nested.ts` and
 * `nested-records.ts` knows it, and everything below works in it.
 */
const ROOT = 'file:///zones/example.com.nested';
const MAIL = 'file:///zones/mail.nested';

const mail = `_dmarc:
  TXT: v=DMARC1; p=none
@:
  TXT:
    - "v=spf1 mx mx ptr -all"
`;
const root = `zone example.com
include mail.nested
www:
  A: 192.0.2.1
@:
  TXT:
    - "v=spf1 a:www.example.com -all"
    - something else
`;

async function open(texts: Readonly<Record<string, string>> = { [ROOT]: root }, disk = { [MAIL]: mail }) {
  const workspace = new Workspace({
    files: {
      read: (uri) => Promise.resolve((disk as Readonly<Record<string, string>>)[uri]),
      list: () => Promise.resolve([]),
    },
    roots: ['file:///zones/'],
    trusted: true,
    allowOutside: false,
    config: () => ({ ...defaultConfig, dnsMode: 'workspace' }),
    sources: [...sources, nested],
  });
  workspace.open(...Object.entries(texts).map(([uri, text]) => createDocument(uri, 'nested', text)));
  await workspace.load();
  return workspace;
}

/** The findings of a file, each with the text that it marks. */
function found(workspace: Workspace, uri: string): string[] {
  const text = workspace.document(uri)?.getText() ?? '';
  return workspace.findings(uri).map(({ rule, place }) => {
    const { start, end } = absolute(place);
    return `${rule.id} ${text.slice(start, end)}`;
  });
}

test('findings are found across the two files of a zone', async () => {
  const workspace = await open();
  const both = [...workspace.findings(ROOT), ...workspace.findings(MAIL)];
  const [several] = both.filter(({ rule }) => rule.id === 'spf/multiple-records');
  expect(several?.related.length).toBe(1);
  expect(new Set([several?.place, several?.related[0]?.place].map((place) => place?.anchor.uri))).toEqual(
    new Set([ROOT, MAIL]),
  );
  expect(found(workspace, MAIL)).toEqual(
    expect.arrayContaining(['spf/no-ptr ptr', 'spf/duplicate-term mx', 'dmarc/policy-none p=none']),
  );
  expect([...workspace.includedIn(ROOT)]).toEqual([MAIL]);
});

test('an edit in one file is seen in the other', async () => {
  const workspace = await open();
  const start = { line: 4, character: 0 };
  const changes = [{ range: { start, end: { line: 5, character: 0 } }, text: '' }];
  workspace.apply({ kind: 'open', documents: [createDocument(MAIL, 'nested', mail)] });
  workspace.apply({ kind: 'edit', uri: MAIL, changes, version: 2 });
  const both = [...found(workspace, ROOT), ...found(workspace, MAIL)];
  expect(both.filter((finding) => finding.startsWith('spf/multiple-records'))).toEqual([]);
});

test('a hover explains the term under the cursor', async () => {
  const workspace = await open();
  const hover = hoverAt(workspace, ROOT, root.indexOf('a:www') + 1, 'en');
  expect(hover?.markdown).toContain('a:www.example.com');
  expect(hover && absolute(hover.place).start).toBe(root.indexOf('a:www'));
});

test('a fix is written into the value', async () => {
  const workspace = await open();
  const fixed = applyEdits(mail, safeEdits(workspace.findings(MAIL), MAIL));
  expect(fixed).toBe(mail.replace('mx mx', 'mx'));
});

test('a lens counts the record, by addresses that the zone has', async () => {
  const workspace = await open({ [ROOT]: root.replace('include mail.nested\n', '') });
  const [lens] = spfLenses(workspace, ROOT, 'en');
  expect(lens?.offset).toBe(root.replace('include mail.nested\n', '').indexOf('"v=spf1'));
  expect(lens?.title).toMatch(/1 of 10/);
});

test('an ignore comment is offered, and silences', async () => {
  const workspace = await open();
  const offset = mail.indexOf('ptr');
  const actions = codeActions(workspace, MAIL, { start: offset, end: offset }, () => true);
  const edits = actions.flatMap((action) => [...(action.edits.get(MAIL) ?? [])]);
  const ignore = edits.find(({ text }) => text.includes('zonewise-ignore spf/no-ptr'));
  const after = applyEdits(mail, ignore === undefined ? [] : [ignore]);
  expect(after).toContain('    # zonewise-ignore spf/no-ptr\n    - "v=spf1 mx');
  const silenced = await open({ [ROOT]: root }, { [MAIL]: after });
  expect(found(silenced, MAIL)).not.toContain('spf/no-ptr ptr');
  expect(found(silenced, MAIL).filter((finding) => finding.startsWith('config/'))).toEqual([]);
});

test('a name leads to its records, and is renamed wherever it occurs', async () => {
  const workspace = await open();
  const offset = root.indexOf('a:www') + 3;
  expect(definitions(workspace, ROOT, offset).map(({ target }) => absolute(target).start)).toEqual([
    root.indexOf('192.0.2.1'),
  ]);
  const renamed = rename(workspace, ROOT, offset, 'web.example.com');
  expect(renamed.kind === 'edits' && applyEdits(root, renamed.edits.get(ROOT) ?? [])).toBe(
    root.replace('www:', 'web:').replace('a:www', 'a:web'),
  );
});
