import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as lsp from 'vscode-languageserver';
import { RawSession, type AnswerOf } from './raw-session';

/** Whatever a client sends and however it responds, the server keeps running and still reports a known error. */
const RUNS = Number(process.env['ZONEWISE_FUZZ'] ?? 25);

const odd = fc.constantFrom<unknown>(null, {}, [], [5], 5, -1, 1.5, 'x', '', true, [null], { uri: 5 }, [[]]);
const uris = [
  'file:///zones/a.zone',
  'file:///zones/main.tf',
  'file://host/share/x.tf',
  'file:///a%2Fb',
  'file:///zones/%E0%A4%A',
  'untitled:Untitled-1',
  'vscode-vfs://github/o/r/main.tf',
  'vscode-vfs:',
  'not a uri',
  '',
];
const texts = [
  '$INCLUDE b.zone\n@ TXT "v=spf1 include:x.test ~al"\n',
  'resource "cloudflare_dns_record" "a" {\n  type = "TXT"\n  content = "v=DMARC1; p=rejct"\n}\n',
  '',
  '@ TXT "v=spf1 \uD800',
];

const uri = fc.constantFrom(...uris);
const textDocument = fc.record({ uri, version: fc.constantFrom(1, 2) });
const position = fc.record({ line: fc.nat(3), character: fc.nat(40) });
const range = fc.record({ start: position, end: position });

/** Methods with parameters as the protocol wants them. */
const notifications = {
  'textDocument/didOpen': fc.record({
    textDocument: fc.record({
      uri,
      languageId: fc.constantFrom('dns-zone', 'terraform', ''),
      version: fc.constant(1),
      text: fc.constantFrom(...texts),
    }),
  }),
  'textDocument/didChange': fc.record({
    textDocument,
    contentChanges: fc.array(
      fc.oneof(fc.record({ text: fc.constantFrom(...texts) }), fc.record({ range, text: fc.constant('x') })),
      { maxLength: 2 },
    ),
  }),
  'textDocument/didClose': fc.record({ textDocument }),
  'textDocument/didSave': fc.record({ textDocument }),
  'workspace/didChangeConfiguration': fc.record({
    settings: fc.record({ zonewise: fc.record({ rules: odd, dns: odd, language: odd, include: odd }) }),
  }),
  'workspace/didChangeWatchedFiles': fc.record({
    changes: fc.array(fc.record({ uri: fc.constantFrom(...uris, 'file:///zones/zonewise.json'), type: fc.nat(3) })),
  }),
  'zonewise/committed': fc.record({
    files: fc.array(fc.record({ uri, text: fc.constantFrom(null, ...texts) }), { maxLength: 2 }),
  }),
  'workspace/didChangeWorkspaceFolders': fc.record({
    event: fc.record({ added: fc.array(fc.record({ uri })), removed: fc.array(fc.record({ uri })) }),
  }),
  'zonewise/trust': fc.record({ trusted: fc.boolean() }),
  '$/cancelRequest': fc.record({ id: fc.constantFrom(1, 'r2') }),
  '$/setTrace': fc.record({ value: fc.constantFrom('off', 'verbose') }),
  'unknown/notification': fc.constant({}),
};

const side = fc.record({
  name: fc.constantFrom('a', ''),
  documents: fc.array(
    fc.record({ uri, languageId: fc.constantFrom('dns-zone', 'terraform', ''), text: fc.constantFrom(...texts) }),
    { maxLength: 2 },
  ),
  domain: fc.constantFrom<unknown>(undefined, 'x.test', '', 5),
});

const leftOut = fc.record({ of: fc.constantFrom('', 'v=spf1 include:x.test ~al'), terms: fc.array(fc.nat(3)) });
const hierarchyItem = fc.record({ name: uri, uri, range, selectionRange: range, data: odd });

const requests = {
  'textDocument/hover': fc.record({ textDocument, position }),
  'textDocument/codeLens': fc.record({ textDocument }),
  'codeLens/resolve': fc.record({ range, data: fc.oneof(uri, fc.constant(null)) }),
  'textDocument/inlayHint': fc.record({ textDocument, range }),
  'textDocument/codeAction': fc.record({ textDocument, range, context: fc.record({ diagnostics: fc.constant([]) }) }),
  'textDocument/diagnostic': fc.record({ textDocument }),
  'workspace/executeCommand': fc.record({
    command: fc.constantFrom('zonewise.showSpfTree', 'zonewise.explainRule', 'zonewise.explainBounce', 'constructor'),
    arguments: fc.oneof(
      fc.tuple(uri, position),
      fc.tuple(fc.constantFrom('spf/no-ptr', '550 5.7.26 no SPF for x.test', '__proto__')),
    ),
  }),
  'zonewise/spfTree': fc.record({
    uri,
    position,
    leftOut: fc.oneof(leftOut, fc.constant(undefined)),
  }),
  'textDocument/completion': fc.record({ textDocument, position }),
  'textDocument/signatureHelp': fc.record({ textDocument, position }),
  'textDocument/definition': fc.record({ textDocument, position }),
  'textDocument/references': fc.record({
    textDocument,
    position,
    context: fc.record({ includeDeclaration: fc.boolean() }),
  }),
  'textDocument/documentHighlight': fc.record({ textDocument, position }),
  'textDocument/prepareRename': fc.record({ textDocument, position }),
  'textDocument/rename': fc.record({ textDocument, position, newName: fc.constantFrom('a', 'a..b', '', '*.', 'ă') }),
  'textDocument/prepareCallHierarchy': fc.record({ textDocument, position }),
  'callHierarchy/incomingCalls': fc.record({ item: hierarchyItem }),
  'callHierarchy/outgoingCalls': fc.record({ item: hierarchyItem }),
  'textDocument/foldingRange': fc.record({ textDocument }),
  'textDocument/selectionRange': fc.record({ textDocument, positions: fc.array(position, { maxLength: 2 }) }),
  'textDocument/documentLink': fc.record({ textDocument }),
  'textDocument/documentSymbol': fc.record({ textDocument }),
  'workspace/symbol': fc.record({ query: fc.constantFrom('', 'a', '\0') }),
  'textDocument/semanticTokens/full': fc.record({ textDocument }),
  'textDocument/semanticTokens/full/delta': fc.record({
    textDocument,
    previousResultId: fc.constantFrom('', '1', '__proto__'),
  }),
  'textDocument/semanticTokens/range': fc.record({ textDocument, range }),
  'textDocument/formatting': fc.record({ textDocument, options: fc.constant({ tabSize: 2, insertSpaces: true }) }),
  'textDocument/rangeFormatting': fc.record({
    textDocument,
    range,
    options: fc.constant({ tabSize: 2, insertSpaces: true }),
  }),
  'textDocument/onTypeFormatting': fc.record({ textDocument, position, ch: fc.constant('\n') }),
  'textDocument/willSaveWaitUntil': fc.record({ textDocument, reason: fc.constant(1) }),
  'zonewise/removeSpfTerms': fc.record({
    uri,
    position,
    leftOut,
  }),
  'zonewise/increaseSerial': fc.record({ uri }),
  'zonewise/origin': fc.record({ uri }),
  'zonewise/mailStatus': fc.constant(null),
  'zonewise/bounce': fc.record({
    text: fc.constantFrom('', '550 5.7.26 no SPF for x.test', '('.repeat(999), ...texts),
    domain: fc.constantFrom(undefined, 'x.test', '', '.', 'a..b'),
  }),
  'zonewise/compare': fc.record({ a: fc.oneof(side), b: fc.oneof(side) }),
  'zonewise/wizardStep': fc.record({
    wizard: fc.constantFrom('spf', 'dkim', 'dmarc', 'lock-down', 'none', '__proto__'),
    uri,
    domain: fc.constantFrom('x.test', '', '.', 'a..b', '*', '\0'),
    answers: fc.dictionary(
      fc.constantFrom('domain', 'senders', 'all', 'policy', 'selector', 'rua', '__proto__', 'constructor'),
      fc.array(fc.constantFrom('x.test', 'none', '', '-all', '2048'), { maxLength: 2 }),
    ),
    draft: fc.array(fc.constantFrom('', 'x', '\0'), { maxLength: 2 }),
  }),
  'zonewise/agentTool': fc.record({
    name: fc.constantFrom(
      'zonewise_check',
      'zonewise_fix',
      'zonewise_spf',
      'zonewise_compare',
      'zonewise_bounce',
      'zonewise_explain',
      'constructor',
    ),
    input: fc.dictionary(fc.constantFrom('paths', 'path', 'rule', 'line', 'ip', 'sender', 'text', '__proto__'), odd),
  }),
  'workspace/textDocumentContent': fc.record({
    uri: fc.constantFrom('zonewise-rule:/spf/no-ptr.md', 'zonewise-rule:', ...uris),
  }),
  'unknown/request': fc.constant({}),
};

/** The value with a part of it replaced by something odd, in most cases. */
function damaged(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(value, fc.nat(99), odd).map(([whole, place, other]) => replaceAt(whole, place, other));
}

function replaceAt(value: unknown, place: number, other: unknown): unknown {
  if (typeof value !== 'object' || value === null || place % 4 === 0) return place % 3 === 0 ? value : other;
  const keys = Object.keys(value);
  const key = keys[place % Math.max(keys.length, 1)];
  if (key === undefined) return other;
  const inner = replaceAt((value as Record<string, unknown>)[key], Math.floor(place / 2), other);
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner };
}

function sent(table: Readonly<Record<string, fc.Arbitrary<unknown>>>, isRequest: boolean) {
  const rows = Object.entries(table).map(([method, params]) =>
    fc.oneof(params, damaged(params), odd).map((value) => ({ method, params: value, isRequest })),
  );
  return fc.oneof(...rows);
}

const answer = fc.oneof(
  odd.map((result) => ({ result })),
  fc.constant({ error: { code: -32601, message: 'Method not found' } }),
  fc.constant(undefined),
);
const ASKED = [
  'client/registerCapability',
  'workspace/applyEdit',
  'workspace/configuration',
  'workspace/diagnostic/refresh',
  'workspace/codeLens/refresh',
  'workspace/inlayHint/refresh',
  'window/showDocument',
  'zonewise/readFile',
  'zonewise/listFiles',
];

/** Notifications of the server, which a client does not answer. */
const TOLD = ['zonewise/treesChanged', 'zonewise/mailStatusChanged', 'zonewise/networkState'];

const everything = {
  textDocument: { diagnostic: {} },
  window: { showDocument: { support: true } },
  workspace: {
    applyEdit: true,
    textDocumentContent: {},
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
};

it('lives on, whatever a client sends and answers', { timeout: 600_000 }, async () => {
  const messages = fc.array(fc.oneof(sent(notifications, false), sent(requests, true)), {
    minLength: 1,
    maxLength: 12,
  });
  const answers = fc.tuple(...ASKED.map(() => answer));
  const start = fc.record({
    capabilities: fc.oneof(fc.constant(everything), fc.constant({}), damaged(fc.constant(everything)), odd),
    workspaceFolders: fc.oneof(fc.constant([{ uri: 'file:///zones', name: 'z' }]), odd),
    rootUri: fc.constantFrom<unknown>(null, 'file:///zones', 5),
    initializationOptions: odd,
  });
  await fc.assert(
    fc.asyncProperty(start, answers, messages, async (params, given, list) => {
      const answerOf: AnswerOf = (method) => given[ASKED.indexOf(method)];
      const session = new RawSession(answerOf);
      expect((await session.initialize(params)).error).toBeUndefined();
      for (const { method, params: value, isRequest } of list) {
        if (isRequest) await session.request(method, value);
        else await session.notify(method, value);
      }
      await expectHealthy(session);
      expect(ASKED).toEqual(expect.arrayContaining(session.asked));
    }),
    { seed: Number(process.env['ZONEWISE_SEED'] ?? 20261127), numRuns: RUNS },
  );
});

it('sends every request that the server handles', async () => {
  const session = new RawSession();
  await session.initialize({ capabilities: everything });
  const ofProtocol = Object.values<object>(lsp).flatMap((each) => ('type' in each ? methodOf(each.type) : []));
  const handled: string[] = [];
  for (const method of new Set([...ofProtocol, ...ownMethods()])) {
    if (LIFECYCLE.has(method)) continue;
    const { error } = await session.request(method, {});
    if (error?.code !== lsp.ErrorCodes.MethodNotFound) handled.push(method);
  }
  expect(handled.length).toBeGreaterThan(30);
  expect(Object.keys(requests)).toEqual(expect.arrayContaining(handled));
});

it('knows every method of our own', () => {
  const known = [...Object.keys(requests), ...Object.keys(notifications), ...ASKED, ...TOLD];
  expect(known).toEqual(expect.arrayContaining(ownMethods()));
});

const LIFECYCLE = new Set(['initialize', 'shutdown', 'exit']);

function methodOf(type: unknown): string[] {
  const isType = typeof type === 'object' && type !== null && 'method' in type;
  return isType && typeof type.method === 'string' ? [type.method] : [];
}

function ownMethods(): string[] {
  const folder = new URL('../../../server/src/lsp/protocol/', import.meta.url);
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return sources.flatMap((source) => [...source.matchAll(/'(zonewise\/\w+)'/g)].map(([, method = '']) => method));
}

async function expectHealthy(session: RawSession): Promise<void> {
  const healthy = 'untitled:healthy.zone';
  await session.open(healthy, '@ TXT "v=spf1 mx ~al"\n');
  const { result } = await session.request('textDocument/diagnostic', { textDocument: { uri: healthy } });
  const items = (result as { items?: { code: unknown }[] } | undefined)?.items;
  if (items === undefined) {
    await expect.poll(() => session.pushed(healthy), { timeout: 5000 }).toContain('spf/unknown-mechanism');
  } else expect(items.map(({ code }) => code)).toContain('spf/unknown-mechanism');
}
